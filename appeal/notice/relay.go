package notice

// Where people pass a notice on, they quote a part of it and tell the rest in
// their own words: "답장은 메일로, 5월 28일까지래요". What they relay is looked at
// where the notice's own words give no time.

// heard reports whether a time at a byte counts: the notice speaks there, or
// relays are looked at and somebody relays it.
func (r *reader) heard(at int) bool {
	if r.spoken(at) {
		return r.near(span{at, at}, "wonder") >= far
	}
	return r.relays && !within(r.older, at) && r.near(span{at, at}, "relay") < 200 && r.near(span{at, at}, "hearsay") >= far && r.near(span{at, at}, "once") > 100
}

// relayed reads limit and deadline once more, from what people relay.
func (r *reader) relayed(n *Notice) {
	r.relays = true
	n.ResponseLimit, n.Deadline = r.limit(), r.deadline()
	r.relays = false
}
