// Package missing leaves the question of affiliation to the platform, whose default only says that nothing is implemented.
package missing

import (
	"context"
	"fmt"

	"github.com/praetorian-inc/chariot/backend/pkg/capability"
	"github.com/praetorian-inc/chariot/backend/pkg/model"
)

type Embedding struct { // want P0201 "Embedding"
	capability.BaseCapability
	client *apiClient
}

func (t *Embedding) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}

func (t *Embedding) ValidateCredentials() error {
	if err := t.client.Ping(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

type Named struct { // want P0201 "Named"
	capability.BaseCapability
	client *apiClient
}

func (t *Named) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}

func (t *Named) ValidateCredentials() error {
	if err := t.client.Ping(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

// checkAffiliation is not the method that the platform asks.
func (t *Named) checkAffiliation(asset model.Asset) (bool, error) {
	found, err := t.client.Has(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking up %s: %w", asset.Key, err)
	}
	return found, nil
}

type Elsewhere struct { // want P0201 "Elsewhere"
	capability.BaseCapability
	client *apiClient
}

func (t *Elsewhere) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}

func (t *Elsewhere) ValidateCredentials() error {
	if err := t.client.Ping(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

// CheckAffiliation is a function here, not a method.
func CheckAffiliation(t *Elsewhere, asset model.Asset) (bool, error) {
	found, err := t.client.Has(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking up %s: %w", asset.Key, err)
	}
	return found, nil
}

type OfItsClient struct { // want P0201 "OfItsClient"
	capability.BaseCapability
	client *affiliationClient
}

func (t *OfItsClient) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}

func (t *OfItsClient) ValidateCredentials() error {
	if err := t.client.Ping(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

type affiliationClient struct{ api *rawAPI }

// CheckAffiliation of the client is not the integration's.
func (c *affiliationClient) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := c.api.Has(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking up %s: %w", asset.Key, err)
	}
	return found, nil
}

func (c *affiliationClient) Ping(ctx context.Context) error {
	if err := c.api.Ping(ctx); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}
