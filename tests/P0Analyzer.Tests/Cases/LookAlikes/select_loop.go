package hub

type hub struct {
	join    chan chan string
	leave   chan chan string
	message chan string
}

func (h *hub) run(done <-chan struct{}) {
	listeners := map[chan string]bool{}
	for {
		select {
		case <-done:
			return
		case listener := <-h.join:
			listeners[listener] = true
		case listener := <-h.leave:
			delete(listeners, listener)
			close(listener)
		case text := <-h.message:
			for listener := range listeners {
				listener <- text
			}
		}
	}
}
