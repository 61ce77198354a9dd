package helpers

import (
	"context"
	"fmt"

	"github.com/vendor/sdk"
)

type walker struct {
	client *sdk.Client
	token  string
	done   bool
	fetch  func(ctx context.Context, page int) ([]string, error)
}

func newWalker(client *sdk.Client) *walker {
	w := &walker{client: client}
	w.fetch = func(ctx context.Context, page int) ([]string, error) {
		names, err := client.Names(ctx, page)
		if err != nil {
			return nil, fmt.Errorf("page %d: %w", page, err)
		}
		return names, nil
	}
	return w
}

func (w *walker) next(ctx context.Context) ([]string, error) {
	resp, err := w.client.List(ctx, w.token)
	if err != nil {
		return nil, fmt.Errorf("listing: %w", err)
	}
	w.token = resp.NextToken
	w.done = resp.NextToken == ""
	return resp.Names, nil
}

func (w *walker) stateInReceiver(ctx context.Context) ([]string, error) {
	var all []string
	for !w.done { // want P0502 ""
		names, err := w.next(ctx)
		if err != nil {
			return nil, err
		}
		all = append(all, names...)
	}
	return all, nil
}

func (w *walker) throughField(ctx context.Context) ([]string, error) {
	var all []string
	for page := 0; ; page++ { // want P0502 ""
		names, err := w.fetch(ctx, page)
		if err != nil {
			return nil, err
		}
		if len(names) == 0 {
			return all, nil
		}
		all = append(all, names...)
	}
}

func collect[T any](ctx context.Context, fetch func(context.Context, string) ([]T, string, error)) ([]T, error) {
	var all []T
	token := ""
	for { // want P0502 ""
		items, next, err := fetch(ctx, token)
		if err != nil {
			return nil, err
		}
		all = append(all, items...)
		if next == "" {
			return all, nil
		}
		token = next
	}
}

func untilEmpty(fetch func(page int) []string) (all []string) {
	for page := 1; ; page++ { // want P0502 ""
		names := fetch(page)
		if len(names) == 0 {
			return all
		}
		all = append(all, names...)
	}
}

func (w *walker) inClosure(ctx context.Context) error {
	cursor, more := "", true
	step := func() error {
		resp, err := w.client.Events(ctx, cursor)
		if err != nil {
			return fmt.Errorf("reading events: %w", err)
		}
		cursor, more = resp.Cursor, resp.HasMore
		return nil
	}
	for more { // want P0502 ""
		if err := step(); err != nil {
			return err
		}
	}
	return nil
}

func (w *walker) inRetry(ctx context.Context) error {
	for token := "start"; token != ""; { // want P0502 ""
		var resp *sdk.Page
		err := retry(func() error {
			var err error
			if resp, err = w.client.Page(ctx, token); err != nil {
				return fmt.Errorf("reading a page: %w", err)
			}
			return nil
		})
		if err != nil {
			return err
		}
		token = resp.Next
	}
	return nil
}

func retry(do func() error) error {
	for attempt := 0; attempt < 3; attempt++ {
		if err := do(); err != nil {
			return err
		}
	}
	return nil
}

func fill(ctx context.Context, client *sdk.Client, query *sdk.Query, page *sdk.Page) error {
	if err := client.Fill(ctx, query, page); err != nil {
		return fmt.Errorf("filling: %w", err)
	}
	return nil
}

func filled(ctx context.Context, client *sdk.Client) error {
	query := &sdk.Query{}
	for { // want P0502 ""
		var page sdk.Page
		if err := fill(ctx, client, query, &page); err != nil {
			return err
		}
		if page.Last {
			return nil
		}
		query.Cursor = page.Cursor
	}
}
