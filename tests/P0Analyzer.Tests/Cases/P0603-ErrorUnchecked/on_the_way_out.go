package daemon

import (
	"archive/zip"
	"bufio"
	"compress/gzip"
	"context"
	"encoding/xml"
	"flag"
	"log"
	"net"
	"net/http"
	"os"
	"os/exec"
	"text/template"
	"time"
)

type closer interface{ Shutdown(context.Context) error }

type daemon struct {
	server *http.Server
	parts  []closer
	out    *bufio.Writer
	conn   net.Conn
	stop   func() error
}

type pool[T closer] struct{ members []T }

func (p *pool[T]) drain(ctx context.Context) error {
	for _, member := range p.members {
		member.Shutdown(ctx) // want P0603 "member.Shutdown"
	}
	return nil
}

func (d *daemon) reload() (n int, err error) { return len(d.parts), nil }

// Handlers, writers, processes.
func (d *daemon) handle(w http.ResponseWriter, page *template.Template, rows []string) {
	w.Write([]byte("accepted")) // want P0603 "w.Write"
	page.Execute(w, rows)       // want P0603 "page.Execute"
	archive := zip.NewWriter(w)
	archive.Close() // want P0603 "archive.Close"
	packed := gzip.NewWriter(w)
	packed.Flush()                 // want P0603 "packed.Flush"
	xml.NewEncoder(w).Encode(rows) // want P0603 "xml.NewEncoder"
	d.out.Flush()                  // want P0603 "d.out.Flush"
	exec.Command("sync").Run()     // want P0603 "exec.Command"
	if flusher, ok := w.(http.Flusher); ok {
		flusher.Flush()
	}
}

// Before leaving, in loops, labels, selects and literals.
func (d *daemon) shutdown(ctx context.Context, signals <-chan os.Signal) {
	for i := range d.parts {
		d.parts[i].Shutdown(ctx) // want P0603 "d.parts\[\].Shutdown"
	}
	select {
	case <-signals:
		d.server.Close() // want P0603 "d.server.Close"
	case <-time.After(time.Second):
		d.conn.SetDeadline(time.Now()) // want P0603 "d.conn.SetDeadline"
	}
again:
	d.reload() // want P0603 "d.reload"
	if ctx.Err() == nil {
		goto again
	}
	run := d.server.ListenAndServe
	run()              // want P0603 "'run'"
	d.stop()           // want P0603 "d.stop"
	flag.Set("v", "2") // want P0603 "flag.Set"
	http.HandleFunc("/stop", func(http.ResponseWriter, *http.Request) {
		d.server.Shutdown(ctx) // want P0603 "d.server.Shutdown"
	})
	log.Println("stopped")
}
