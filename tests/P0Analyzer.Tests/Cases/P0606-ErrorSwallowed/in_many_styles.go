package importer

import (
	"bufio"
	"context"
	"database/sql"
	"fmt"
	"log/slog"
	"net/http"
	"os"
	"strconv"
	"time"

	"github.com/vendor/sdk"
)

type importer struct {
	client  *sdk.Client
	log     *slog.Logger
	skipped int
	rows    []string
}

// Counted, logged without it, slept over, marked.
func (i *importer) each(ctx context.Context, ids []string, results map[string]bool) error {
	for n := 0; n < len(ids); n++ {
		item, err := i.client.Item(ctx, ids[n])
		if err != nil { // want P0606 "next turn"
			i.skipped++
			continue
		}
		if err := i.client.Accept(ctx, item); err != nil { // want P0606 "next turn"
			results[ids[n]] = false
			i.log.Warn("not accepted", "id", ids[n])
			continue
		}
		if err := i.client.Confirm(ctx, item); err != nil { // want P0606 "neither uses"
			time.Sleep(time.Second)
			return nil
		}
	}
	return nil
}

// A select's and a range's body, a nested if, an else-if.
func (i *importer) shapes(ctx context.Context, lines *bufio.Scanner, ready <-chan string) (int, error) {
	total := 0
	for lines.Scan() {
		if n, err := strconv.Atoi(lines.Text()); err != nil { // want P0606 "next turn"
			continue
		} else if n > 0 {
			total += n
		}
	}
	select {
	case id := <-ready:
		if _, err := i.client.Item(ctx, id); err != nil { // want P0606 "neither uses"
			return 0, nil
		}
	case <-ctx.Done():
		return 0, ctx.Err()
	}
	_, err := os.Stat("state")
	if total == 0 {
		if err != nil { // want P0606 "neither uses"
			return 0, nil
		}
	}
	return total, nil
}

// In closures: their results are asked, not the function's.
func (i *importer) closures(db *sql.DB, paths []string) error {
	load := func(path string) (string, error) {
		data, err := os.ReadFile(path)
		if err != nil { // want P0606 "neither uses"
			return "", nil
		}
		return string(data), nil
	}
	for _, path := range paths {
		text, err := load(path)
		if err != nil { // want P0606 "next turn"
			continue
		}
		i.rows = append(i.rows, text)
	}
	http.HandleFunc("/rows", func(w http.ResponseWriter, r *http.Request) {
		n, err := strconv.Atoi(r.FormValue("n"))
		if err == nil { // want P0606 "Only success"
			i.rows = i.rows[:n]
		}
		w.WriteHeader(http.StatusNoContent)
	})
	if db != nil {
		if err := db.Ping(); err != nil { // want P0606 "neither uses"
			db = nil
		}
	}
	return nil
}

// Named results, parameters, several conditions, a negated one.
func (i *importer) conditions(first error, id string) (ok bool, err error) {
	if first != nil { // want P0606 "'first'"
		return false, nil
	}
	_, err = i.client.Lookup(id)
	if !(nil == err) { // want P0606 "neither uses"
		return false, nil
	}
	if _, dialErr := i.client.Dial(id); dialErr != nil && id != "" { // want P0606 "'dialErr'"
		return false, nil
	}
	if _, err := i.client.Dial(id); err == nil && id != "" { // want P0606 "Only success"
		ok = true
	}
	return ok, nil
}

func each[T any](values []string, convert func(string) (T, error)) []T {
	var converted []T
	for value := range values {
		v, err := convert(values[value])
		if err != nil { // want P0606 "next turn"
			fmt.Println("skipping one")
			continue
		}
		converted = append(converted, v)
	}
	return converted
}

// What was asked of it before, or told of another one, or on one way alone, is no record of it.
func (i *importer) asked(ctx context.Context, ids []string) {
	for _, id := range ids {
		_, err := i.client.Item(ctx, id)
		missing := sdk.IsMissing(err)
		if err != nil { // want P0606 "next turn"
			i.skipped++
			continue
		}
		if !missing {
			i.log.Info("found", "error", err)
		}
		err = i.client.Confirm(ctx, id)
		if missing {
			i.log.Info("confirmed", "error", err)
		}
		if err != nil { // want P0606 "next turn"
			continue
		}
	}
}
