// Package provider is a provider's own module: an overlay over the pack that
// ships, and the suite that guards it.
package provider

import (
	"os"
	"testing"

	"github.com/reinstate-go/reinstate/appeal/rulestest"
	"github.com/reinstate-go/reinstate/rules/coupang"
)

// All tests of the shipped pack and our own hold with our overlay on top.
func TestRules(t *testing.T) {
	reach := rulestest.Run(t, coupang.FS, os.DirFS("rules"))
	for _, r := range reach.Rules {
		if r.Rule.ID == "fake-waybill/ghost-parcels" && (r.ExpectMatch == 0 || r.ExpectOther == 0) {
			t.Error("ghost-parcels lacks a case or a near miss")
		}
	}
}
