// Package file gives the text of a notice that comes as a file: plain text in
// the encodings of Korea and China, a mail (.eml), or HTML. [Read] tells by the
// bytes, never by a name, what a file is.
//
// Nothing is guessed at the price of text: bytes that no encoding explains are
// an error that names the first of them. What a reader of the mail does not see
// is left out: hidden HTML, headers of transport, attachments, which are named.
//
// Mail is read with the standard library, not with a library for mail, because
// damaged mails matter here: a broken header line, a wrong charset or a missing
// boundary must not end the reading, and no global table may decide on charsets.
package file
