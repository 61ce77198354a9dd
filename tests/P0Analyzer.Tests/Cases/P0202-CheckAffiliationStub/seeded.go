// Package seeded delegates, or compares with the seeds: nothing here is a finding.
package seeded

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/praetorian-inc/chariot/backend/pkg/capability"
	"github.com/praetorian-inc/chariot/backend/pkg/model"
)

type Simple struct {
	capability.BaseCapability
	client *apiClient
}

func (t *Simple) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}

func (t *Simple) ValidateCredentials() error {
	if err := t.client.Ping(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *Simple) CheckAffiliation(asset model.Asset) (bool, error) {
	return t.CheckAffiliationSimple(asset)
}

type SimpleOnHelper struct {
	capability.BaseCapability
	client *apiClient
}

func (t *SimpleOnHelper) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}

func (t *SimpleOnHelper) ValidateCredentials() error {
	if err := t.client.Ping(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *SimpleOnHelper) CheckAffiliation(asset model.Asset) (bool, error) {
	return t.simple(asset)
}

type Seeds struct {
	capability.BaseCapability
	client *apiClient
}

func (t *Seeds) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}

func (t *Seeds) ValidateCredentials() error {
	if err := t.client.Ping(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *Seeds) CheckAffiliation(asset model.Asset) (bool, error) {
	for _, seed := range t.Job.Seeds {
		if strings.HasSuffix(asset.Key, seed) {
			return true, nil
		}
	}
	return false, nil
}

type SeedsContain struct {
	capability.BaseCapability
	client *apiClient
}

func (t *SeedsContain) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}

func (t *SeedsContain) ValidateCredentials() error {
	if err := t.client.Ping(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *SeedsContain) CheckAffiliation(asset model.Asset) (bool, error) {
	return slices.Contains(t.Job.Seeds, asset.Key), nil
}

type SeedsByHelper struct {
	capability.BaseCapability
	client *apiClient
}

func (t *SeedsByHelper) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}

func (t *SeedsByHelper) ValidateCredentials() error {
	if err := t.client.Ping(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *SeedsByHelper) CheckAffiliation(asset model.Asset) (bool, error) {
	return t.isSeed(asset.Key), nil
}

type SeedsFirst struct {
	capability.BaseCapability
	client *apiClient
}

func (t *SeedsFirst) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}

func (t *SeedsFirst) ValidateCredentials() error {
	if err := t.client.Ping(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *SeedsFirst) CheckAffiliation(asset model.Asset) (bool, error) {
	if slices.Contains(t.Job.Seeds, asset.Key) {
		return true, nil
	}
	found, err := t.client.Has(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking up %s: %w", asset.Key, err)
	}
	return found, nil
}

func (t *SimpleOnHelper) simple(asset model.Asset) (bool, error) {
	return capability.CheckAffiliationSimple(t, asset)
}

func (t *SeedsByHelper) isSeed(key string) bool {
	for _, seed := range t.Job.Seeds {
		if seed == key {
			return true
		}
	}
	return false
}
