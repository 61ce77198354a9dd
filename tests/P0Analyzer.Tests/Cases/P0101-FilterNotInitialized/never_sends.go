package neversends

import (
	"context"
	"fmt"

	"github.com/praetorian-inc/chariot/backend/pkg/capability"
	"github.com/praetorian-inc/chariot/backend/pkg/model"
)

type Nettle struct {
	capability.BaseCapability
	Rate   int
	client *neversendsAPI
}

func (n *Nettle) Invoke() error {
	if err := n.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}

func (n *Nettle) ValidateCredentials() error {
	if _, err := n.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (n *Nettle) CheckAffiliation(asset model.Asset) (bool, error) {
	if _, err := n.client.Host(context.Background(), asset.Value); err != nil {
		return false, fmt.Errorf("asking for host %s: %w", asset.Value, err)
	}
	return true, nil
}
