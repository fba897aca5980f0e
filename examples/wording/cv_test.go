package main
import ("testing";"encoding/json";"os";"path/filepath";"sort";"strings";"github.com/reinstate-go/reinstate/rules/wording";"fmt")
type out struct{ID,Folder,Ground string; Causes []string; Share map[string]float64; N int}
func TestCV(t *testing.T){
 root:="../.."
 type doc struct{ex wording.Example; id,folder,ground string; causes []string}
 var fixed []wording.Example; var pool,blind []doc
 rd:=func(folder string)(ds []doc){ fs,_:=filepath.Glob(filepath.Join(root,"testdata/labelled",folder,"*.json")); for _,f:=range fs{ var l struct{ID,Text string; Expect struct{Ground string; Causes []string}}; b,_:=os.ReadFile(f); json.Unmarshal(b,&l); ds=append(ds,doc{example(l.Text,l.Expect.Causes),l.ID,folder,l.Expect.Ground,l.Expect.Causes})}; return}
 for _,f:=range folders{ ds:=rd(f); if strings.HasPrefix(f,"ground"){pool=append(pool,ds...)}else{for _,d:=range ds{fixed=append(fixed,d.ex)}}}
 sh,_:=shortOnes(root); fixed=append(fixed,sh...)
 for _,f:=range []string{"ground-blind","ground-sisters","siblings-blind","fields-blind","fields-fourth-blind","held-out/notices"}{blind=append(blind,rd(f)...)}
 var rows []out
 r,n,t3:=map[string]int{},map[string]int{},map[string]int{}
 ev:=func(m *wording.Model,ds []doc){ for _,d:=range ds{ rdg:=m.Read(d.ex.Text); o:=out{d.id,d.folder,d.ground,d.causes,map[string]float64{},rdg.Terms()}; type cs struct{c string;p float64}; var a []cs; for i,p:=range rdg.Shares{o.Share[m.Classes()[i]]=p;a=append(a,cs{m.Classes()[i],p})}; sort.Slice(a,func(i,j int)bool{return a[i].p>a[j].p}); rows=append(rows,o); if d.ground=="single"{n[d.folder]++; if a[0].c==d.causes[0]{r[d.folder]++}; for _,x:=range a[:3]{if x.c==d.causes[0]{t3[d.folder]++}}}}}
 K:=3
 for k:=0;k<K;k++{ tr:=append([]wording.Example{},fixed...); var te []doc; for i,d:=range pool{ if i%K==k{te=append(te,d)}else{tr=append(tr,d.ex)}}
  m,_:=wording.New(wording.Learn(tr,kept)); ev(m,te)}
 tr:=append([]wording.Example{},fixed...); for _,d:=range pool{tr=append(tr,d.ex)}
 m,_:=wording.New(wording.Learn(tr,kept)); ev(m,blind)
 s:=""; cr,cn,br,bn,c3,b3:=0,0,0,0,0,0; for f:=range n{ s+=fmt.Sprintf("%s %d/%d ",f,r[f],n[f]); if strings.Contains(f,"ground-new")||strings.Contains(f,"ground-more"){cr+=r[f];cn+=n[f];c3+=t3[f]}else{br+=r[f];bn+=n[f];b3+=t3[f]}}
 fmt.Printf("CV %d/%d top3 %d  BLIND %d/%d top3 %d   %s\n",cr,cn,c3,br,bn,b3,s)
 b,_:=json.Marshal(rows); os.WriteFile("/tmp/clf/cv.json",b,0o644)
}
