package appeal

import "embed"

// Schemas holds the JSON Schemas of what people and programs write and read, as
// schema/NAME.schema.json: case, diagnosis, comparison and manifest; pack, overlay, test and
// overlay-test for the files of rules, which editors check against them.
//
//go:embed schema/*.schema.json
var Schemas embed.FS
