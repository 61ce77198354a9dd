// Package ignoring asks the vendor and says yes for another reason.
package ignoring

import (
	"context"
	"fmt"
	"log"

	"github.com/praetorian-inc/chariot/backend/pkg/capability"
	"github.com/praetorian-inc/chariot/backend/pkg/model"
)

type OnFailureWithError struct {
	capability.BaseCapability
	client *apiClient
}

func (t *OnFailureWithError) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}

func (t *OnFailureWithError) ValidateCredentials() error {
	if err := t.client.Ping(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *OnFailureWithError) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := t.client.Has(context.Background(), asset.Key)
	if err != nil {
		return true, fmt.Errorf("looking up %s: %w", asset.Key, err) // want P0203 "because the call failed"
	}
	return found, nil
}

type Shortcut struct {
	capability.BaseCapability
	client *apiClient
}

func (t *Shortcut) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}

func (t *Shortcut) ValidateCredentials() error {
	if err := t.client.Ping(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *Shortcut) CheckAffiliation(asset model.Asset) (bool, error) {
	if asset.Key == "" {
		return true, nil // want P0203 "without"
	}
	found, err := t.client.Has(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking up %s: %w", asset.Key, err)
	}
	return found, nil
}

type Whatever struct {
	capability.BaseCapability
	client *apiClient
}

func (t *Whatever) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}

func (t *Whatever) ValidateCredentials() error {
	if err := t.client.Ping(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *Whatever) CheckAffiliation(asset model.Asset) (bool, error) {
	device, err := t.client.Get(context.Background(), asset.Key)
	log.Println(device, err)
	return true, nil // want P0203 "whatever"
}

type LogsTheError struct {
	capability.BaseCapability
	client *apiClient
}

func (t *LogsTheError) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}

func (t *LogsTheError) ValidateCredentials() error {
	if err := t.client.Ping(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *LogsTheError) CheckAffiliation(asset model.Asset) (bool, error) {
	device, err := t.client.Get(context.Background(), asset.Key)
	if err != nil {
		log.Println(err)
	}
	log.Println(device)
	return true, nil // want P0203 "because the call failed"
}

type VariableAlwaysTrue struct {
	capability.BaseCapability
	client *apiClient
}

func (t *VariableAlwaysTrue) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}

func (t *VariableAlwaysTrue) ValidateCredentials() error {
	if err := t.client.Ping(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *VariableAlwaysTrue) CheckAffiliation(asset model.Asset) (bool, error) {
	affiliated := true
	device, err := t.client.Get(context.Background(), asset.Key)
	log.Println(device, err)
	return affiliated, nil // want P0203 "whatever"
}

type EmptyLoop struct {
	capability.BaseCapability
	client *apiClient
}

func (t *EmptyLoop) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}

func (t *EmptyLoop) ValidateCredentials() error {
	if err := t.client.Ping(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *EmptyLoop) CheckAffiliation(asset model.Asset) (bool, error) {
	devices, err := t.client.List(context.Background())
	log.Println(err)
	for _, device := range devices {
		log.Println(device)
	}
	return true, nil // want P0203 "whatever"
}

type Else struct {
	capability.BaseCapability
	client *apiClient
}

func (t *Else) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}

func (t *Else) ValidateCredentials() error {
	if err := t.client.Ping(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *Else) CheckAffiliation(asset model.Asset) (bool, error) {
	if found, err := t.client.Has(context.Background(), asset.Key); err == nil {
		return found, nil
	} else {
		log.Println(err)
		return true, nil // want P0203 "because the call failed"
	}
}

type Inside struct {
	capability.BaseCapability
	client *apiClient
}

func (t *Inside) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}

func (t *Inside) ValidateCredentials() error {
	if err := t.client.Ping(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *Inside) CheckAffiliation(asset model.Asset) (bool, error) {
	return t.look(asset.Key)
}

func (t *Inside) look(key string) (bool, error) {
	device, err := t.client.Get(context.Background(), key)
	log.Println(device, err)
	return true, nil // want P0203 "whatever"
}

type Named struct {
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

func (t *Named) CheckAffiliation(asset model.Asset) (ok bool) {
	ok = true
	device, err := t.client.Get(context.Background(), asset.Key)
	log.Println(device, err)
	return // want P0203 "whatever"
}
