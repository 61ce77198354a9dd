// Package present declares the method itself, by value, or in a struct that it embeds: nothing here is a finding.
package present

import (
	"context"
	"fmt"

	"github.com/praetorian-inc/chariot/backend/pkg/capability"
	"github.com/praetorian-inc/chariot/backend/pkg/model"
)

type Own struct {
	capability.BaseCapability
	client *apiClient
}

func (t *Own) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}

func (t *Own) ValidateCredentials() error {
	if err := t.client.Ping(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *Own) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := t.client.Has(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking up %s: %w", asset.Key, err)
	}
	return found, nil
}

type shared struct{ client *apiClient }

func (s *shared) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := s.client.Has(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking up %s: %w", asset.Key, err)
	}
	return found, nil
}

type Inheriting struct {
	capability.BaseCapability
	shared
}

func (t *Inheriting) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}

func (t *Inheriting) ValidateCredentials() error {
	if err := t.client.Ping(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

type ByValue struct {
	capability.BaseCapability
	client *apiClient
}

func (b ByValue) Invoke() error {
	if err := b.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}

func (b ByValue) ValidateCredentials() error {
	if err := b.client.Ping(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (b ByValue) CheckAffiliation(ctx context.Context, asset model.Asset) (bool, error) {
	found, err := b.client.Has(ctx, asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking up %s: %w", asset.Key, err)
	}
	return found, nil
}

// Plain is no integration: it has no Invoke.
type Plain struct{ capability.BaseCapability }

// Job has an Invoke and nothing else that makes an integration.
type Job struct{ client *apiClient }

func (j *Job) Invoke() error { return nil }
