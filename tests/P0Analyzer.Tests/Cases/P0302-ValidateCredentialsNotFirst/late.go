// Package late validates the credentials, but something comes first.
package late

import (
	"context"
	"fmt"
	"log"

	"github.com/praetorian-inc/chariot/backend/pkg/capability"
	"github.com/praetorian-inc/chariot/backend/pkg/model"
)

type Logs struct {
	capability.BaseCapability
	client *apiClient
}

func (t *Logs) ValidateCredentials() error {
	if err := t.client.Ping(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *Logs) Invoke() error {
	log.Println("starting")
	if err := t.ValidateCredentials(); err != nil { // want P0302 "late.go:"
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}

func (t *Logs) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := t.client.Has(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking up %s: %w", asset.Key, err)
	}
	return found, nil
}

type Declares struct {
	capability.BaseCapability
	client *apiClient
}

func (t *Declares) ValidateCredentials() error {
	if err := t.client.Ping(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *Declares) Invoke() error {
	ctx := context.Background()
	if err := t.validate(ctx); err != nil { // want P0302 "not first"
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}

func (t *Declares) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := t.client.Has(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking up %s: %w", asset.Key, err)
	}
	return found, nil
}

func (t *Declares) validate(ctx context.Context) error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating with %v: %w", ctx, err)
	}
	return nil
}

type Conditional struct {
	capability.BaseCapability
	client *apiClient
}

func (t *Conditional) ValidateCredentials() error {
	if err := t.client.Ping(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *Conditional) Invoke() error {
	if t.client != nil {
		if err := t.ValidateCredentials(); err != nil { // want P0302 "not first"
			return fmt.Errorf("validating credentials: %w", err)
		}
	}
	return nil
}

func (t *Conditional) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := t.client.Has(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking up %s: %w", asset.Key, err)
	}
	return found, nil
}

type Deferred struct {
	capability.BaseCapability
	client *apiClient
}

func (t *Deferred) ValidateCredentials() error {
	if err := t.client.Ping(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *Deferred) Invoke() error {
	defer t.ValidateCredentials() // want P0302 "deferred"
	return t.enumerate()
}

func (t *Deferred) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := t.client.Has(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking up %s: %w", asset.Key, err)
	}
	return found, nil
}

func (t *Deferred) enumerate() error {
	if err := t.client.Walk(context.Background()); err != nil {
		return fmt.Errorf("walking: %w", err)
	}
	return nil
}

type Concurrent struct {
	capability.BaseCapability
	client *apiClient
}

func (t *Concurrent) ValidateCredentials() error {
	if err := t.client.Ping(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *Concurrent) Invoke() error {
	go t.ValidateCredentials() // want P0302 "goroutine"
	return t.enumerate()
}

func (t *Concurrent) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := t.client.Has(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking up %s: %w", asset.Key, err)
	}
	return found, nil
}

func (t *Concurrent) enumerate() error {
	if err := t.client.Walk(context.Background()); err != nil {
		return fmt.Errorf("walking: %w", err)
	}
	return nil
}

type Declared struct {
	capability.BaseCapability
	client *apiClient
}

func (t *Declared) ValidateCredentials() error {
	if err := t.client.Ping(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *Declared) Invoke() error {
	var err error
	if err = t.ValidateCredentials(); err != nil { // want P0302 "not first"
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}

func (t *Declared) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := t.client.Has(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking up %s: %w", asset.Key, err)
	}
	return found, nil
}

type LateInHelper struct {
	capability.BaseCapability
	client *apiClient
}

func (t *LateInHelper) ValidateCredentials() error {
	if err := t.client.Ping(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *LateInHelper) Invoke() error {
	return t.run()
}

func (t *LateInHelper) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := t.client.Has(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking up %s: %w", asset.Key, err)
	}
	return found, nil
}

func (t *LateInHelper) run() error {
	log.Println("starting")
	if err := t.ValidateCredentials(); err != nil { // want P0302 "not first"
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}

type InClosure struct {
	capability.BaseCapability
	client *apiClient
}

func (t *InClosure) ValidateCredentials() error {
	if err := t.client.Ping(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *InClosure) Invoke() error {
	check := func() error { return t.ValidateCredentials() } // want P0302 "not first"
	if err := check(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}

func (t *InClosure) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := t.client.Has(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking up %s: %w", asset.Key, err)
	}
	return found, nil
}

type ChecksTooLate struct {
	capability.BaseCapability
	client *apiClient
}

func (t *ChecksTooLate) ValidateCredentials() error {
	if err := t.client.Ping(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *ChecksTooLate) Invoke() error {
	err := t.ValidateCredentials() // want P0302 "not first"
	log.Println("validated")
	if err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}

func (t *ChecksTooLate) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := t.client.Has(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking up %s: %w", asset.Key, err)
	}
	return found, nil
}
