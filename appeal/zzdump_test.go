package appeal

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"go.yaml.in/yaml/v4"
)

func TestZZDump(t *testing.T) {
	e, err := New()
	if err != nil { t.Fatal(err) }
	files, _ := filepath.Glob(os.Getenv("DUMP"))
	dump := func(name string, d *Diagnosis) {
		fmt.Println("#", name, d.Cause.Leading, d.Cause.Ground)
		if d.Evidence == nil { return }
		for _, r := range d.Evidence.Requirements {
			fmt.Printf("   %-28s %-8s%s accepts=%v items=%v\n", r.ID, r.Status, ids(r.Problems), r.Accepts, r.Items)
		}
	}
	for _, f := range files {
		data, _ := os.ReadFile(f)
		var c causeCase
		if err := yaml.Unmarshal(data, &c); err != nil { t.Fatal(err) }
		d := judgedPapers(t, e, c.Case)
		dump(f, d)
		for _, n := range c.Near {
			dump(fmt.Sprintf("%s [want %s %s %s]", n.Name, n.Requirement, n.Status, n.Problem), judgedPapers(t, e, n.changed(t, c.Case)))
		}
	}
}
