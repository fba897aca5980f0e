// Package notice reads what a platform wrote to a seller: which sanction it
// imposes, since when, under which number and clauses, and how and until when it
// wants to be answered.
package notice
