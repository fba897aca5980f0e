package evidence_test

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"testing/fstest"

	"github.com/reinstate-go/reinstate/evidence"
	"github.com/reinstate-go/reinstate/rules"
)

// What goes with an appeal is listed with its hashes and kept with the number of the
// submission. Later it tells which file is another one. The index of a case stands in
// its diagnosis: d.Evidence.Index.
func ExampleManifestOf() {
	ctx := context.Background()
	files := fstest.MapFS{"tracking.pdf": {Data: []byte("the carrier's record")}}
	index := evidence.Index{Exhibits: []evidence.Exhibit{{Number: 1, Label: rules.Text{En: "Exhibit 1"}, Item: "E1",
		FileName: evidence.FileName{File: "tracking.pdf", Name: "Carrier_Tracking_20260316.pdf"}}}}
	m, err := evidence.ManifestOf(ctx, index, files, evidence.Submission{ID: "SR-260317-20854"})
	if err != nil {
		fmt.Println(err)
		return
	}
	out := json.NewEncoder(os.Stdout)
	out.SetIndent("", " ")
	_ = out.Encode(m)

	files["tracking.pdf"].Data = []byte("the carrier's record, touched up")
	different, _ := m.Verify(ctx, files)
	for _, d := range different {
		fmt.Println(d.Item, d.File, d.Text.En)
	}
	// Output:
	// {
	//  "schema_version": "1",
	//  "submission_id": "SR-260317-20854",
	//  "checked": true,
	//  "exhibits": [
	//   {
	//    "number": 1,
	//    "label": {
	//     "en": "Exhibit 1"
	//    },
	//    "item": "E1",
	//    "name": "Carrier_Tracking_20260316.pdf",
	//    "file": "tracking.pdf",
	//    "size": 20,
	//    "sha256": "1ecbfd81bcdad4116d315b29c0b5c810a299ec26a086142ebdfa83988fed61bd",
	//    "checked": true
	//   }
	//  ],
	//  "digest": "a3096c85068cd8d40ac2799e10cfe2d13ed190066726f9cbd09e42af868ad6b3"
	// }
	// E1 tracking.pdf The file has changed since then: its SHA-256 is another one.
}
