package stateloops

import (
	"context"
	"fmt"
	"io"
	"net"
	"os/exec"
	"strconv"
	"time"

	"github.com/vendor/columns"
	"github.com/vendor/sdk"
	"github.com/vendor/wire"
)

type connector struct {
	client *sdk.Client
	stop   chan struct{}
}

// A poller hands the number of the turn to what it polls.
func (c *connector) poll(every func(turn int) (bool, error)) error {
	for i := 0; ; i++ {
		select {
		case <-c.stop:
			return nil
		case <-time.After(time.Duration(i) * time.Second):
		}
		goesOn, err := every(i)
		if !goesOn {
			return err
		}
	}
}

func (c *connector) untilDone(ctx context.Context, id string) error {
	return c.poll(func(int) (bool, error) {
		job, err := c.client.Job(ctx, id)
		if err != nil {
			return false, fmt.Errorf("asking for %s: %w", id, err)
		}
		return !job.Done, nil
	})
}

// A retry hands the number of the attempt on.
func withRetries(ctx context.Context, attempt func(try int) error) error {
	try := 0
	for {
		err := attempt(try)
		if err == nil {
			return nil
		}
		fmt.Println(try, err)
		try++
		time.Sleep(time.Duration(try) * time.Second)
	}
}

func (c *connector) ping(ctx context.Context) error {
	return withRetries(ctx, func(try int) error {
		if _, err := c.client.Status(ctx, try); err != nil {
			return fmt.Errorf("try %d: %w", try, err)
		}
		return nil
	})
}

// A fold: what comes out goes in again.
func fold(values []int, times int, combine func(sum, value int) (int, error)) (sum int, err error) {
	for i := 0; i < times; i++ {
		sum, err = combine(sum, values[0])
		if err != nil {
			return 0, fmt.Errorf("combining: %w", err)
		}
	}
	return sum, nil
}

// Parts of an upload are counted, and nothing comes back that is listed.
func (c *connector) upload(ctx context.Context, in io.Reader) error {
	finished := false
	for part := 1; !finished; part++ {
		chunk := make([]byte, 1024)
		n, err := io.ReadFull(in, chunk)
		finished = err != nil
		if _, err := c.client.UploadPart(ctx, part, chunk[:n]); err != nil {
			return fmt.Errorf("part %d: %w", part, err)
		}
	}
	return nil
}

// A stream gives one message after the other.
func (c *connector) receive(ctx context.Context, stream *sdk.Stream) error {
	var last int64
	for {
		message, err := stream.Recv()
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return fmt.Errorf("receiving after %d: %w", last, err)
		}
		if err := c.store(ctx, last); err != nil {
			return err
		}
		last = message.Offset
	}
}

func (c *connector) store(ctx context.Context, last int64) error {
	if err := c.client.Acknowledge(ctx, last); err != nil {
		return fmt.Errorf("acknowledging %d: %w", last, err)
	}
	return nil
}

// An iterator over what is in memory.
func flatten(value columns.Value, into map[string]string) error {
	i := 0
	for it := value.ElementIterator(); it.Next(); {
		_, element := it.Element()
		text, err := columns.Text(element)
		if err != nil {
			return fmt.Errorf("element %d: %w", i, err)
		}
		into[strconv.Itoa(i)] = text
		i++
	}
	return nil
}

// A reader of encoded values: the rest of the bytes goes in again.
func fields(raw []byte) (names []string, err error) {
	count, raw, err := wire.ReadCount(raw)
	if err != nil {
		return nil, fmt.Errorf("reading the count: %w", err)
	}
	for count > 0 {
		count--
		var name string
		name, raw, err = wire.ReadText(raw)
		if err != nil {
			return nil, fmt.Errorf("reading a name: %w", err)
		}
		names = append(names, name)
	}
	return names, nil
}

// Columns of a table that is there.
func texts(table columns.Table) ([]string, error) {
	var all []string
	for i := 0; i < int(table.NumColumns()); i++ {
		text, err := columns.Cast(table.Column(i), i)
		if err != nil {
			return nil, fmt.Errorf("column %d: %w", i, err)
		}
		all = append(all, text)
	}
	return all, nil
}

// A daemon does its work at each tick.
func (c *connector) compactor(ctx context.Context, tick <-chan time.Time) {
	var done, revision int64
	for {
		select {
		case <-tick:
		case <-ctx.Done():
			return
		}
		done, revision = c.compact(ctx, done, revision)
	}
}

func (c *connector) compact(ctx context.Context, done, revision int64) (int64, int64) {
	answer, err := c.client.Compact(ctx, done, revision)
	if err != nil {
		return done, revision
	}
	return answer.Done, answer.Revision
}

// Waiting until nothing is left is polling for a state.
func (c *connector) untilGone(ctx context.Context, group string) error {
	for i := 0; i < 30; i++ {
		members, err := c.client.Members(ctx, group)
		if err != nil {
			return fmt.Errorf("listing members of %s: %w", group, err)
		}
		if len(members) == 0 {
			return nil
		}
		time.Sleep(2 * time.Second)
	}
	return fmt.Errorf("%s still has members", group)
}

// A list that is worked off in batches.
func (c *connector) batches(ctx context.Context, ids []string) error {
	for len(ids) > 0 {
		n := min(len(ids), 100)
		batch := ids[:n]
		ids = ids[n:]
		if _, err := c.client.Hosts(ctx, batch); err != nil {
			return fmt.Errorf("reading %d hosts: %w", len(batch), err)
		}
	}
	return nil
}

// A list that grows while it is gone through.
func (c *connector) closure(ctx context.Context, groups []string) error {
	for i := 0; i < len(groups); i++ {
		children, err := c.client.Children(ctx, groups[i])
		if err != nil {
			return fmt.Errorf("reading %s: %w", groups[i], err)
		}
		groups = append(groups, children...)
	}
	return nil
}

// The loop counts attempts, whatever it hands on.
func (c *connector) attempts(ctx context.Context, most int) (err error) {
	for attempt := 1; attempt < most; attempt++ {
		if err = c.client.Backoff(ctx, attempt); err != nil {
			return fmt.Errorf("waiting: %w", err)
		}
		if _, err = c.client.Status(ctx, attempt); err == nil {
			return nil
		}
	}
	return fmt.Errorf("after %d attempts: %w", most, err)
}

// Whether another try follows is no word about pages.
func (c *connector) nextTry(ctx context.Context, retry *sdk.Retry) error {
	for {
		resp, err := c.client.Do(ctx, retry.Request())
		if err == nil && !retry.IsNextRetry(resp) {
			return nil
		}
		fmt.Println(err)
	}
}

// Another program, run again and again.
func runs(ctx context.Context, times int) error {
	for i := 0; i < times; i++ {
		if err := exec.CommandContext(ctx, "scan", strconv.Itoa(i)).Run(); err != nil {
			return fmt.Errorf("run %d: %w", i, err)
		}
	}
	return nil
}

// Reconnecting.
func reconnect(address string) {
	var conn net.Conn
	for {
		var err error
		conn, err = net.Dial("tcp", address)
		if err != nil { // want P0606 ""
			continue
		}
		io.Copy(io.Discard, conn) // want P0603 ""
		conn.Close()              // want P0603 ""
	}
}

// From an asset to the one it points to.
func (c *connector) follow(ctx context.Context, at *sdk.Host) (*sdk.Host, error) {
	next := at
	for i := 0; i < 10; i++ {
		edges, err := c.client.Edges(ctx, next.ID)
		if err != nil {
			return nil, fmt.Errorf("reading the edges of %s: %w", next.ID, err)
		}
		for _, edge := range edges {
			next = edge.To
		}
	}
	return next, nil
}

// Load for a test.
func (c *connector) load(ctx context.Context, most int) error {
	for i := 0; i < most; i++ {
		if _, err := c.client.Put(ctx, fmt.Sprintf("key-%d", i), "value"); err != nil {
			return fmt.Errorf("putting %d: %w", i, err)
		}
	}
	return nil
}

// Chunks of a file are sent; only an error comes back.
func (c *connector) send(ctx context.Context, srv *sdk.Sender, size int) error {
	for start := 0; start < size; {
		n, err := srv.Fill(start)
		if err != nil {
			return fmt.Errorf("filling from %d: %w", start, err)
		}
		if err := srv.Send(ctx, start, n); err != nil {
			return fmt.Errorf("sending from %d: %w", start, err)
		}
		start += 10
	}
	return nil
}
