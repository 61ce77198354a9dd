package lexer

type state func(*lexer) state

type lexer struct {
	input string
	at    int
	items []string
}

func run(input string) []string {
	l := &lexer{input: input}
	for next := start; next != nil; {
		next = next(l)
	}
	return l.items
}

func start(l *lexer) state {
	if l.at >= len(l.input) {
		return nil
	}
	if l.input[l.at] == ' ' {
		l.at++
		return start
	}
	return word
}

func word(l *lexer) state {
	from := l.at
	for l.at < len(l.input) && l.input[l.at] != ' ' {
		l.at++
	}
	l.items = append(l.items, l.input[from:l.at])
	return start
}
