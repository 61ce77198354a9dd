package vmware

import (
	"context"
	"fmt"
	"log/slog"

	"github.com/praetorian-inc/chariot/backend/pkg/capability"
	"github.com/praetorian-inc/chariot/backend/pkg/model"
)

// Tanzu sends nothing: it needs no filter.
type Tanzu struct {
	capability.BaseCapability
	client *tanzuClient
}

func (t *Tanzu) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	slog.Info("nothing to send")
	return nil
}

func (t *Tanzu) ValidateCredentials() error {
	if _, err := t.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *Tanzu) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := t.client.Find(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking %s up: %w", asset.Key, err)
	}
	return found.ID != "", nil
}
