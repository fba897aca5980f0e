package evidence

import "time"

// View is what a condition about one paper may name.
type View struct {
	Item   *Item     `json:"item"`
	AsOf   time.Time `json:"as_of"`
	Entity string    `json:"entity"` // the account's
}
