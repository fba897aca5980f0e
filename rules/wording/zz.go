package wording
import ("os";"fmt")
var rounds, stride, reg = func()(int,float64,float64){ r,s,g:=40,5.0,0.0; fmt.Sscan(os.Getenv("RS"),&r,&s,&g); return r,s,g}()
