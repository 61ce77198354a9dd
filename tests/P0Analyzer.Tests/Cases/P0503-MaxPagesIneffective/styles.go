package styles

import (
	"context"
	"fmt"

	"github.com/vendor/sdk"
)

type lister struct {
	api   sdk.API
	count int
}

const (
	MaxResultPages = 30
	pageCap        = uint(8)
)

// The guard looks at a copy from before the loop.
func (l lister) staleCopy(ctx context.Context, token string) error {
	page := 0
	seen := page
	for seen < MaxResultPages { // want P0503 ""
		resp, err := l.api.List(ctx, token)
		if err != nil {
			return fmt.Errorf("listing: %w", err)
		}
		token = resp.NextToken
		page++
	}
	return nil
}

// Both ways of the switch go on, one of them without counting.
func (l lister) switched(ctx context.Context, token string) error {
	for pages := uint(0); pages < pageCap; { // want P0503 "'pages' does not advance"
		resp, err := l.api.List(ctx, token)
		switch {
		case err != nil:
			return fmt.Errorf("listing: %w", err)
		case resp.Partial:
			token = resp.Token
		default:
			token = resp.NextToken
			pages++
		}
	}
	return nil
}

// The label is that of the inner loop.
func (l lister) innerLabel(ctx context.Context, token string) error {
	for page := 0; ; page++ { // want P0503 ""
		resp, err := l.api.List(ctx, token)
		if err != nil {
			return fmt.Errorf("listing: %w", err)
		}
		token = resp.NextToken
	items:
		for range resp.Items {
			switch {
			case page >= MaxResultPages:
				break items
			}
		}
	}
}

// A literal's return leaves the literal.
func (l lister) inLiteral(ctx context.Context, token string) error {
	for page := 0; token != ""; page++ { // want P0503 "does not leave"
		err := func() error {
			if page >= MaxResultPages {
				return nil
			}
			resp, err := l.api.List(ctx, token)
			if err != nil {
				return fmt.Errorf("listing: %w", err)
			}
			token = resp.NextToken
			return nil
		}()
		if err != nil {
			return err
		}
	}
	return nil
}

// Two counters: the one that is compared starts anew with each page.
func (l lister) innerCounter(ctx context.Context, token string) error {
	for token != "" { // want P0503 "'page' is set back"
		page := 0
		if page >= MaxResultPages {
			break
		}
		resp, err := l.api.List(ctx, token)
		if err != nil {
			return fmt.Errorf("listing: %w", err)
		}
		token = resp.NextToken
		page++
	}
	return nil
}

// Only a page with items counts.
func (l lister) conditionalGuard(ctx context.Context, token string) error {
	pages := 0
	for { // want P0503 ""
		resp, err := l.api.List(ctx, token)
		if err != nil {
			return fmt.Errorf("listing: %w", err)
		}
		token = resp.NextToken
		if len(resp.Items) > 0 {
			pages++
			if pages > MaxResultPages {
				return nil
			}
		}
	}
}

// Three empty pages in a row are the vendor's word, not a bound.
func (l lister) streak(ctx context.Context) error {
	const mostEmpty = 3
	empty := 0
	for page := 0; ; page++ { // want P0502 ""
		resp, err := l.api.Page(ctx, page)
		if err != nil {
			return fmt.Errorf("page %d: %w", page, err)
		}
		if len(resp.Items) > 0 {
			empty = 0
			continue
		}
		if empty++; empty >= mostEmpty {
			return nil
		}
	}
}

// Sound: the copy is taken each turn, and the counter is stepped by way of it.
func (l lister) byCopy(ctx context.Context) error {
	page := 0
	for page < MaxResultPages {
		next := page + 1
		if _, err := l.api.Page(ctx, next); err != nil {
			return fmt.Errorf("page %d: %w", next, err)
		}
		page = next
	}
	return nil
}

func count(pages *int) { *pages++ }

// Sound: a function counts through a pointer.
func (l lister) byPointer(ctx context.Context, token string) error {
	pages := 0
	for pages < MaxResultPages {
		resp, err := l.api.List(ctx, token)
		if err != nil {
			return fmt.Errorf("listing: %w", err)
		}
		token = resp.NextToken
		count(&pages)
	}
	return nil
}

// Sound: both ways count.
func (l *lister) bothWays(ctx context.Context, token string) error {
	for l.count = 0; l.count < MaxResultPages; {
		resp, err := l.api.List(ctx, token)
		if err != nil {
			return fmt.Errorf("listing: %w", err)
		}
		if resp.Partial {
			l.count += 2
		} else {
			l.count++
		}
		token = resp.NextToken
	}
	return nil
}

// Sound: the bound's own branch is nested in one that is always taken first.
func (l lister) elseIf(ctx context.Context, token string) (err error) {
	for pages := 0; ; pages++ {
		if token == "done" {
			break
		} else if pages == MaxResultPages {
			err = fmt.Errorf("more than %d pages", pages)
			return
		}
		resp, failure := l.api.List(ctx, token)
		if failure != nil {
			return fmt.Errorf("listing: %w", failure)
		}
		token = resp.NextToken
	}
	return nil
}
