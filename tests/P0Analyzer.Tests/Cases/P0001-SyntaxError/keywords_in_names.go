package acme

// Names that begin like keywords, and predeclared names that are declared anew.
type (
	function  struct{ returned, iffy, gone int }
	structure = function
)

func typed(var1, chance, ranges int) (string, error) {
	nil, true := 1, var1
	len := func(selects int) int { return selects + nil + true }
	_ = structure{gone: len(chance)}
	return "", error(nil2)
}

var nil2 error = nil
