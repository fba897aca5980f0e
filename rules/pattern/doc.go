// Package pattern answers whether a regular expression matches a text in one pass over
// the text, however long the expression is.
//
// [regexp] keeps all ways in which a pattern may go on and tries each of them at each
// letter, so that a list of forty words costs forty times one word. Here a set of ways is
// one state: what a letter makes of a state is worked out when it first comes up, and
// looked up ever after. The answer is always that of regexp, which also answers where a
// pattern comes to more states than are kept.
package pattern
