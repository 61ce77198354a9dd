package game

type board struct {
	cells [9]byte
	moves int
}

func (b *board) play(move func(cells []byte) int) byte {
	player := byte('x')
	for b.moves < len(b.cells) {
		cell := move(b.cells[:])
		if b.cells[cell] != 0 {
			continue
		}
		b.cells[cell] = player
		b.moves++
		if b.won(player) {
			return player
		}
		player = 'x' + 'o' - player
	}
	return 0
}

func (b *board) won(player byte) bool {
	return b.cells[0] == player && b.cells[4] == player && b.cells[8] == player
}
