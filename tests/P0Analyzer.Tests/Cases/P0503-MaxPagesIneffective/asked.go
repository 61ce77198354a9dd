package asked

import (
	"context"
	"errors"
	"fmt"
	"log"

	"github.com/vendor/sdk"
)

const maxPages = 50 // evidence pagination "maxPages=50"

var errTooMany = errors.New("too many pages")

type connector struct {
	client *sdk.Client
}

func (c *connector) mayGoOn(page int) bool {
	log.Printf("page %d", page)
	if page >= maxPages {
		log.Print("stopping")
		return false
	}
	return true
}

func tooMany(page int, all []string) bool {
	switch {
	case page > maxPages:
		return true
	case len(all) > 10:
		return true
	default:
		return false
	}
}

func check(page int) error {
	if page >= maxPages {
		return errTooMany
	}
	return nil
}

func isLate(page int, isLenient bool) bool {
	if isLenient {
		return false
	}
	return page >= maxPages
}

// Sound: the condition is a function that says no in the end.
func (c *connector) inCondition(ctx context.Context, token string) error {
	for page := 0; c.mayGoOn(page); page++ {
		resp, err := c.client.List(ctx, token)
		if err != nil {
			return fmt.Errorf("listing: %w", err)
		}
		token = resp.NextToken
	}
	return nil
}

// Sound: a switch decides, the bound first.
func (c *connector) inSwitch(ctx context.Context, token string) (all []string, err error) {
	for page := 1; ; page++ {
		resp, err := c.client.List(ctx, token)
		if err != nil {
			return nil, fmt.Errorf("listing: %w", err)
		}
		all = append(all, resp.Names...)
		if tooMany(page, all) {
			return all, nil
		}
		token = resp.NextToken
	}
}

// Sound: the function gives an error at the bound.
func (c *connector) byError(ctx context.Context, token string) error {
	for page := 0; token != ""; page++ {
		if err := check(page); err != nil {
			return err
		}
		resp, err := c.client.List(ctx, token)
		if err != nil {
			return fmt.Errorf("listing: %w", err)
		}
		token = resp.NextToken
	}
	return nil
}

// Another answer comes first, so that the comparison need not be made.
func (c *connector) lenient(ctx context.Context, isLenient bool) error {
	token := ""
	for page := 0; ; page++ { // want P0503 "'maxPages' exists"
		if isLate(page, isLenient) {
			return nil
		}
		resp, err := c.client.List(ctx, token)
		if err != nil {
			return fmt.Errorf("listing: %w", err)
		}
		if resp.NextToken == "" {
			return nil
		}
		token = resp.NextToken
	}
}

// The counter stays where it is when the page is partial.
func (c *connector) stays(ctx context.Context, token string) error {
	page := 0
	for c.mayGoOn(page) { // want P0503 "'page' does not advance"
		resp, err := c.client.List(ctx, token)
		if err != nil {
			return fmt.Errorf("listing: %w", err)
		}
		token = resp.NextToken
		if resp.Partial {
			continue
		}
		page++
	}
	return nil
}
