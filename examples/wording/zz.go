package main
import ("os";"fmt";"github.com/reinstate-go/reinstate/rules/wording")
func size() wording.Size{ s:=wording.Size{4500,0.4}; fmt.Sscan(os.Getenv("SZ"),&s.Terms,&s.Least); return s}
