package lookalikes

import (
	"context"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/vendor/sdk"
	"golang.org/x/sync/errgroup"
)

type connector struct {
	client *sdk.Client
	last   sdk.Status
	queue  []string
}

func (c *connector) retry(ctx context.Context) error {
	for attempt := 0; ; attempt++ {
		_, err := c.client.Ping(ctx)
		if err == nil {
			return nil
		}
		if attempt > 3 {
			return fmt.Errorf("attempt %d: %w", attempt, err)
		}
		time.Sleep(time.Duration(attempt) * time.Second)
	}
}

func (c *connector) poll(ctx context.Context, id string) error {
	for {
		job, err := c.client.Job(ctx, id)
		if err != nil {
			return fmt.Errorf("asking for %s: %w", id, err)
		}
		if job.Status == "done" {
			return nil
		}
		time.Sleep(time.Second)
	}
}

func (c *connector) pollItself(ctx context.Context, job *sdk.Job) (*sdk.Job, error) {
	var err error
	for job.State != "ready" {
		job, err = c.client.Job(ctx, job.ID)
		if err != nil {
			return nil, fmt.Errorf("asking for the job: %w", err)
		}
	}
	return job, nil
}

func (c *connector) pollAndKeep(ctx context.Context, id string) error {
	for {
		status, err := c.status(ctx, id)
		if err != nil {
			return err
		}
		c.last = status
		if status.Done {
			return nil
		}
	}
}

func (c *connector) status(ctx context.Context, id string) (sdk.Status, error) {
	status, err := c.client.Status(ctx, id)
	if err != nil {
		return sdk.Status{}, fmt.Errorf("asking for %s: %w", id, err)
	}
	return status, nil
}

func (c *connector) details(ctx context.Context, ids []string) error {
	for _, id := range ids {
		if _, err := c.client.Host(ctx, id); err != nil {
			return fmt.Errorf("reading %s: %w", id, err)
		}
	}
	return nil
}

func (c *connector) detailsByIndex(ctx context.Context, ids []string) error {
	for i := 0; i < len(ids); i++ {
		if _, err := c.client.HostAt(ctx, i, ids[i]); err != nil {
			return fmt.Errorf("reading %s: %w", ids[i], err)
		}
	}
	return nil
}

func (c *connector) detailsOfSet(ctx context.Context, set sdk.Set) error {
	for i := 0; i < set.Len(); i++ {
		if _, err := c.client.Host(ctx, set.At(i)); err != nil {
			return fmt.Errorf("reading host %d: %w", i, err)
		}
	}
	return nil
}

func (c *connector) batches(ctx context.Context, ids []string) error {
	total := len(ids)
	for start := 0; start < total; start += 100 {
		end := min(start+100, total)
		if _, err := c.client.HostsByID(ctx, ids[start:end]); err != nil {
			return fmt.Errorf("reading %d hosts: %w", end-start, err)
		}
	}
	return nil
}

func (c *connector) worklist(ctx context.Context, root string) error {
	queue := []string{root}
	for len(queue) > 0 {
		id := queue[0]
		queue = queue[1:]
		group, err := c.client.Group(ctx, id)
		if err != nil {
			return fmt.Errorf("reading group %s: %w", id, err)
		}
		queue = append(queue, group.Children...)
	}
	return nil
}

func (c *connector) stack(ctx context.Context, stack []string) error {
	for len(stack) != 0 {
		top := stack[len(stack)-1]
		stack = stack[:len(stack)-1]
		group, err := c.client.Group(ctx, top)
		if err != nil {
			return fmt.Errorf("reading group %s: %w", top, err)
		}
		for _, child := range group.Children {
			stack = append(stack, child)
		}
	}
	return nil
}

func (c *connector) levels(ctx context.Context, frontier []string) error {
	for len(frontier) > 0 {
		var next []string
		for _, id := range frontier {
			group, err := c.client.Group(ctx, id)
			if err != nil {
				return fmt.Errorf("reading group %s: %w", id, err)
			}
			next = append(next, group.Children...)
		}
		frontier = next
	}
	return nil
}

func (c *connector) jobs(ctx context.Context, ids <-chan string) error {
	for {
		id, ok := <-ids
		if !ok {
			return nil
		}
		if _, err := c.client.Host(ctx, id); err != nil {
			return fmt.Errorf("reading %s: %w", id, err)
		}
	}
}

func (c *connector) workers(ctx context.Context, workers int, ids <-chan string) error {
	var group errgroup.Group
	group.SetLimit(4)
	for i := 0; i < workers; i++ {
		number := i
		group.Go(func() error {
			return c.worker(ctx, number, ids)
		})
	}
	if err := group.Wait(); err != nil {
		return fmt.Errorf("working: %w", err)
	}
	return nil
}

func (c *connector) worker(ctx context.Context, number int, ids <-chan string) error {
	for id := range ids {
		if _, err := c.client.Host(ctx, id); err != nil {
			return fmt.Errorf("worker %d: %w", number, err)
		}
	}
	return nil
}

func (c *connector) rows(ctx context.Context, rows pgx.Rows) ([]string, error) {
	var names []string
	for rows.Next() {
		var name string
		if err := rows.Scan(&name); err != nil {
			return nil, fmt.Errorf("reading a row: %w", err)
		}
		names = append(names, name)
	}
	return names, nil
}

func (c *connector) watch(ctx context.Context, every *time.Ticker) error {
	for range every.C {
		if _, err := c.client.Ping(ctx); err != nil {
			return fmt.Errorf("watching: %w", err)
		}
	}
	return nil
}

func forEach(n int, do func(i int) error) error {
	for i := 0; i < n; i++ {
		if err := do(i); err != nil {
			return err
		}
	}
	return nil
}

func search(n int, isGood func(i int) bool) int {
	for i := 0; i < n; i++ {
		if isGood(i) {
			return i
		}
	}
	return n
}

func (c *connector) optimistic(ctx context.Context, host *sdk.Host) error {
	var err error
	for range 5 {
		host, err = c.client.Update(ctx, host)
		if err == nil {
			return nil
		}
	}
	return fmt.Errorf("updating: %w", err)
}

func collatz(n int, step func(int) int) (turns int) {
	for i := 0; i < n; i++ {
		turns += step(i)
	}
	return turns
}
