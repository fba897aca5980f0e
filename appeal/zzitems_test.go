package appeal

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"go.yaml.in/yaml/v4"
)

func TestZZItems(t *testing.T) {
	e, _ := New()
	files, _ := filepath.Glob(os.Getenv("DUMP"))
	for _, f := range files {
		data, _ := os.ReadFile(f)
		var c causeCase
		yaml.Unmarshal(data, &c)
		d := judgedPapers(t, e, c.Case)
		fmt.Println(filepath.Base(f), d.Notice.Items)
		for _, r := range d.Evidence.Items { fmt.Println("   ", r.ID, len(r.Problems), ids(r.Problems), "notes", ids(r.Notes)) }
	}
}
