//p0test:max-lines=55
package nebula

import (
	"context"
	"fmt"

	"github.com/vendor/sdk"
)

const pageSize = 100

// Nebula is the integration: its own code stays, all else may go.
type Nebula struct {
	client *sdk.Client
	queue  *assetQueue
}

type assetQueue struct {
	waiting []string
}

func (q *assetQueue) push(name string) {
	q.waiting = append(q.waiting, name)
}

func (q *assetQueue) pop() string {
	if len(q.waiting) == 0 {
		return ""
	}
	name := q.waiting[0]
	q.waiting = q.waiting[1:]
	return name
}

func (n *Nebula) Invoke() error {
	if err := n.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	n.queue.push("nebula")
	return nil
}

func (n *Nebula) ValidateCredentials() error {
	if err := n.client.Ping(context.Background()); err != nil {
		return fmt.Errorf("asking for the account: %w", err)
	}
	return nil
}

func (n *Nebula) CheckAffiliation(asset string) (bool, error) {
	if _, err := n.client.Get(context.Background(), asset); err != nil {
		return false, fmt.Errorf("asking for %s: %w", asset, err)
	}
	return true, nil // want P0701 "integration_types.go \(6 lines\), integration_asset_queue.go \(15 lines\), integration.go keeps 46"
}

func label(name string) string {
	if name == "" {
		return fmt.Sprint(pageSize)
	}
	return name
}
