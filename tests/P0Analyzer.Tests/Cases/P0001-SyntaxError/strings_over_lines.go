package acme

// Raw strings go over lines, and hold what would be wrong outside.
const script = `
func open( {
	if a = 1 {
"
`

const quotes = "'\"`"

var runes = []rune{'"', '\'', '`', '\u00e9'}
