// Package stubs answers without asking anybody.
package stubs

import (
	"context"
	"errors"
	"fmt"
	"log"
	"strings"

	"github.com/praetorian-inc/chariot/backend/pkg/capability"
	"github.com/praetorian-inc/chariot/backend/pkg/model"
)

type AlwaysTrue struct {
	capability.BaseCapability
	client *apiClient
}

func (t *AlwaysTrue) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}

func (t *AlwaysTrue) ValidateCredentials() error {
	if err := t.client.Ping(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *AlwaysTrue) CheckAffiliation(asset model.Asset) (bool, error) { // want P0202 "asks nobody"
	return true, nil
}

type AlwaysFalse struct {
	capability.BaseCapability
	client *apiClient
}

func (t *AlwaysFalse) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}

func (t *AlwaysFalse) ValidateCredentials() error {
	if err := t.client.Ping(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *AlwaysFalse) CheckAffiliation(asset model.Asset) (bool, error) { // want P0202 "asks nobody"
	return false, nil
}

type NotImplemented struct {
	capability.BaseCapability
	client *apiClient
}

func (t *NotImplemented) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}

func (t *NotImplemented) ValidateCredentials() error {
	if err := t.client.Ping(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *NotImplemented) CheckAffiliation(asset model.Asset) (bool, error) { // want P0202 "asks nobody"
	return false, fmt.Errorf("not implemented")
}

type ByName struct {
	capability.BaseCapability
	client *apiClient
}

func (t *ByName) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}

func (t *ByName) ValidateCredentials() error {
	if err := t.client.Ping(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *ByName) CheckAffiliation(asset model.Asset) (bool, error) { // want P0202 "asks nobody"
	return strings.HasPrefix(asset.Key, "acme"), nil
}

type ByTable struct {
	capability.BaseCapability
	client *apiClient
}

func (t *ByTable) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}

func (t *ByTable) ValidateCredentials() error {
	if err := t.client.Ping(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *ByTable) CheckAffiliation(asset model.Asset) (bool, error) { // want P0202 "asks nobody"
	known := map[string]bool{"a": true}
	return known[asset.Key], nil
}

type ThroughHelper struct {
	capability.BaseCapability
	client *apiClient
}

func (t *ThroughHelper) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}

func (t *ThroughHelper) ValidateCredentials() error {
	if err := t.client.Ping(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *ThroughHelper) CheckAffiliation(asset model.Asset) (bool, error) { // want P0202 "asks nobody"
	return looksRight(asset.Key), nil
}

type LogsSeeds struct {
	capability.BaseCapability
	client *apiClient
}

func (t *LogsSeeds) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}

func (t *LogsSeeds) ValidateCredentials() error {
	if err := t.client.Ping(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *LogsSeeds) CheckAffiliation(asset model.Asset) (bool, error) { // want P0202 "asks nobody"
	log.Println("seeds", t.Job.Seeds)
	return true, nil
}

type SentinelOnly struct {
	capability.BaseCapability
	client *apiClient
}

func (t *SentinelOnly) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}

func (t *SentinelOnly) ValidateCredentials() error {
	if err := t.client.Ping(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *SentinelOnly) CheckAffiliation(asset model.Asset) (bool, error) { // want P0202 "asks nobody"
	return false, errUnsupported
}

var errUnsupported = errors.New("unsupported")

func looksRight(key string) bool { return strings.Contains(key, ".acme.") }
