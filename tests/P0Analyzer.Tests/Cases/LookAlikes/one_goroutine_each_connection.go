package server

import (
	"errors"
	"fmt"
	"net"
)

func serve(listener net.Listener, handle func(net.Conn), places chan struct{}) error {
	for {
		places <- struct{}{}
		connection, err := listener.Accept()
		if errors.Is(err, net.ErrClosed) {
			return nil
		}
		if err != nil {
			return fmt.Errorf("accepting: %w", err)
		}
		go func() {
			defer func() { <-places }()
			handle(connection)
		}()
	}
}
