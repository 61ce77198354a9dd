package shell

import (
	"context"
	"fmt"
	"os/exec"
)

// Command runs a program; it matches nothing and checks nothing.
type Command struct{ path string }

func (c *Command) Invoke(ctx context.Context, args ...string) ([]byte, error) {
	out, err := exec.CommandContext(ctx, c.path, args...).Output()
	if err != nil {
		return nil, fmt.Errorf("running %s: %w", c.path, err)
	}
	return out, nil
}
