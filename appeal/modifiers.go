package appeal

import "context"

// modifiers lists what stands beside the cause and changes what an appeal must
// answer, in the order of the pack.
func (e *Engine) modifiers(ctx context.Context, v *view) ([]string, error) {
	var out []string
	for i := range e.pack.Modifiers {
		m := &e.pack.Modifiers[i]
		_, ok, err := e.holds(ctx, v, &m.When, &m.Standing)
		if err != nil {
			return nil, err
		}
		if ok {
			out = append(out, m.ID)
		}
	}
	return out, nil
}
