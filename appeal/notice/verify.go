package notice

// verified is what a stop comes to where it lasts until it is known who holds
// the account: then it is a hold for a check, whatever it is laid on.
func (r *reader) verified(a action, value string, place span) string {
	switch {
	case value == "hold":
		return r.held()
	case (value == "account-suspended" || value == "permanent" && a.set == "stop") && r.near(place, "until-verified") < 150:
		return "verification-hold"
	}
	return value
}

// held is what an account on hold is under: a check of who holds it, where the
// text asks for papers of a person or a firm.
func (r *reader) held() string {
	if r.asksWho {
		return "verification-hold"
	}
	return "account-suspended"
}
