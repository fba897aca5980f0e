package rules

import (
	"fmt"
	"slices"
)

// A Change is one thing that an overlay makes different from the pack below it.
type Change struct {
	Kind string `json:"kind"` // of the document
	ID   string `json:"id"`
	Path string `json:"path,omitempty"` // in the document, as in signals[no-first-scan].weight; "" is the document
	Does string `json:"does"`           // adds, overrides, appends or disables
	At   Pos    `json:"at"`             // in the overlay
	Was  Pos    `json:"was,omitzero"`   // what stood there before; no place where nothing did
}

// The keys by which an overlay says more than a new value.
const (
	disableKey = "disable" // disable: true takes a document, or an entry with an id, away
	appendKey  = "append"  // append: {key: […]} adds entries to the list at that key
)

// lay puts the documents of an overlay over the tree, in the order of its files:
//
//   - A document of a kind and id that the tree does not have is added.
//   - Otherwise its keys override: mappings key by key, lists of entries with an
//     id entry by entry (a new id is added at the end), everything else whole. A
//     key with no value takes the key away.
//   - append adds to a list without ids; disable takes away.
func (t *Tree) lay(docs []*Document) (ps Problems) {
	seen := map[string]*Document{}
	for _, d := range docs {
		key := d.kind() + "/" + d.id()
		if twin := seen[key]; twin != nil {
			ps = append(ps, twice(d, twin))
			continue
		}
		seen[key] = d
		base := t.ids[key]
		if base == nil {
			ps = append(ps, t.layNew(key, d)...)
			continue
		}
		ps = append(ps, t.layOver(key, base, d)...)
	}
	return ps
}

// layNew adds a document that the pack below does not have.
func (t *Tree) layNew(key string, d *Document) Problems {
	for _, word := range []string{disableKey, appendKey} {
		if p := d.root.pair(word); p != nil {
			return Problems{{Pos: p.key.pos(), Kind: "nothing-below", Msg: fmt.Sprintf("the pack has no %s %q to %s", d.kind(), d.id(), word),
				Fix: DidYouMean(d.id(), t.idsOf(d.kind()))}}
		}
	}
	t.ids[key] = d
	t.docs = append(t.docs, d)
	t.changes = append(t.changes, Change{Kind: d.kind(), ID: d.id(), Does: "adds", At: d.Pos("")})
	return nil
}

// layOver puts one document over the one below it.
func (t *Tree) layOver(key string, base, over *Document) Problems {
	o := &overlayer{added: map[Pos]string{}, kind: over.kind(), id: over.id()}
	if o.disables(over.root, "", base.root) {
		delete(t.ids, key)
		t.docs = slices.DeleteFunc(t.docs, func(d *Document) bool { return d == base })
	} else {
		merged := &Document{src: base.src, root: o.merge(base.root, over.root, "")}
		t.ids[key] = merged
		t.docs[slices.Index(t.docs, base)] = merged
	}
	t.changes = append(t.changes, o.changes...)
	for pos, hint := range o.added {
		if t.whole == nil {
			t.whole = map[Pos]string{}
		}
		t.whole[pos] = hint
	}
	return o.ps
}

// idsOf lists the documents of a kind.
func (t *Tree) idsOf(kind string) (ids []string) {
	for _, d := range t.docs {
		if d.kind() == kind {
			ids = append(ids, d.id())
		}
	}
	return ids
}

// An overlayer puts one document over another and notes what that changes.
type overlayer struct {
	kind, id string
	changes  []Change
	added    map[Pos]string // entries that are new, with a hint for one that is not whole
	ps       Problems
}

func (o *overlayer) note(path, does string, at, was *node) {
	c := Change{Kind: o.kind, ID: o.id, Path: path, Does: does, At: at.pos()}
	if was != nil {
		c.Was = was.pos()
	}
	o.changes = append(o.changes, c)
}

func (o *overlayer) problem(n *node, kind, msg, fix string) {
	o.ps = append(o.ps, Problem{Pos: n.pos(), Kind: kind, Msg: msg, Fix: fix})
}

// merge gives old with new over it. Nodes are shared, never changed: each keeps
// the file it came from.
func (o *overlayer) merge(old, new *node, path string) *node {
	switch {
	case old.kind == mapNode && new.kind == mapNode:
		return o.mapping(old, new, path)
	case old.kind == listNode && new.kind == listNode && named(old) && named(new):
		return o.entries(old, new, path)
	}
	if sameScalar(old, new) {
		return old
	}
	o.note(path, "overrides", new, old)
	return new
}

// below is the path of a key in a mapping.
func below(path, key string) string {
	if path == "" {
		return key
	}
	return path + "." + key
}

func sameScalar(a, b *node) bool {
	return a.kind == scalarNode && b.kind == scalarNode && a.value == b.value
}

// mapping overrides key by key.
func (o *overlayer) mapping(old, new *node, path string) *node {
	out := *old
	out.pairs = slices.Clone(old.pairs)
	for _, p := range new.pairs {
		at := below(path, p.key.value)
		i := slices.IndexFunc(out.pairs, func(q pair) bool { return q.key.value == p.key.value })
		switch {
		case p.key.value == appendKey:
			o.appendAll(&out, p.val, path)
		case i < 0:
			o.note(at, "adds", p.val, nil)
			out.pairs = append(out.pairs, p)
		case p.val.isNull():
			o.note(at, "disables", p.key, out.pairs[i].val)
			out.pairs = slices.Delete(out.pairs, i, i+1)
		default:
			out.pairs[i].val = o.merge(out.pairs[i].val, p.val, at)
		}
	}
	return &out
}

// appendAll adds to the lists that "append:" names.
func (o *overlayer) appendAll(to *node, what *node, path string) {
	if what.kind != mapNode {
		o.problem(what, "wrong-type", "append must be a mapping of keys to lists, not "+what.what(), "write append: {key: [entry, …]}")
		return
	}
	for _, p := range what.pairs {
		i := slices.IndexFunc(to.pairs, func(q pair) bool { return q.key.value == p.key.value })
		switch {
		case p.val.kind != listNode:
			o.problem(p.val, "wrong-type", fmt.Sprintf("append/%s must be a list, not %s", p.key.value, p.val.what()), listHint(p.val))
		case i < 0:
			o.note(below(path, p.key.value), "adds", p.val, nil)
			to.pairs = append(to.pairs, p)
		case to.pairs[i].val.kind != listNode:
			o.problem(p.key, "nothing-below", fmt.Sprintf("%q is no list in the pack below", p.key.value), "")
		default:
			o.note(below(path, p.key.value), "appends", p.val, to.pairs[i].val)
			list := *to.pairs[i].val
			list.items = slices.Concat(list.items, p.val.items)
			to.pairs[i].val = &list
		}
	}
}

// entries overrides a list entry by entry, told by their ids.
func (o *overlayer) entries(old, new *node, path string) *node {
	out := *old
	out.items = slices.Clone(old.items)
	for _, item := range new.items {
		id := item.get("id").value
		i := slices.IndexFunc(out.items, func(n *node) bool { return n.get("id").value == id })
		at := path + "[" + id + "]"
		switch {
		case i >= 0 && o.disables(item, at, out.items[i]):
			out.items = slices.Delete(out.items, i, i+1)
		case i >= 0:
			out.items[i] = o.merge(out.items[i], item, at)
		case item.get(disableKey) != nil:
			o.problem(item, "nothing-below", fmt.Sprintf("the list has no entry %q to disable", id), DidYouMean(id, idsIn(out.items)))
		default:
			o.note(at, "adds", item, nil)
			o.added[item.pos()] = newEntryHint(id, idsIn(out.items))
			out.items = append(out.items, item)
		}
	}
	return &out
}

// disables reports whether a node takes the one below it away. What else it
// says then is a problem: it would be lost.
func (o *overlayer) disables(n *node, path string, was *node) bool {
	p := n.pair(disableKey)
	if p == nil {
		return false
	}
	switch {
	case p.val.kind != scalarNode || p.val.value != "true":
		o.problem(p.val, "wrong-type", "disable must be true, not "+p.val.what(), "write disable: true, or remove the key")
	case len(n.pairs) > 2:
		o.problem(p.key, "lost", "what is disabled says nothing else", "remove the other keys, or remove disable")
	}
	o.note(path, "disables", p.key, was)
	return true
}

// named reports whether every entry of a list is a mapping with an id.
func named(list *node) bool {
	return len(list.items) > 0 && !slices.ContainsFunc(list.items, func(n *node) bool {
		id := n.get("id")
		return n.kind != mapNode || id == nil || id.kind != scalarNode
	})
}

// newEntryHint tells what to do about an entry that the pack below does not have
// and that is not whole.
func newEntryHint(id string, known []string) string {
	if best := nearest(id, known); best != "" {
		return fmt.Sprintf("it is new to the pack below, so it must be whole; to change one there: did you mean %q?", best)
	}
	return "it is new to the pack below, so it must be whole"
}

func idsIn(items []*node) (ids []string) {
	for _, n := range items {
		ids = append(ids, n.get("id").value)
	}
	return ids
}
