// Package missing never validates the credentials.
package missing

import (
	"context"
	"fmt"

	"github.com/praetorian-inc/chariot/backend/pkg/capability"
	"github.com/praetorian-inc/chariot/backend/pkg/model"
)

type Never struct {
	capability.BaseCapability
	client *apiClient
}

func (t *Never) ValidateCredentials() error {
	if err := t.client.Ping(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *Never) Invoke() error { // want P0301 "Never"
	return t.enumerate()
}

func (t *Never) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := t.client.Has(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking up %s: %w", asset.Key, err)
	}
	return found, nil
}

func (t *Never) enumerate() error {
	if err := t.client.Walk(context.Background()); err != nil {
		return fmt.Errorf("walking: %w", err)
	}
	return nil
}

type Mentions struct {
	capability.BaseCapability
	client *apiClient
}

func (t *Mentions) ValidateCredentials() error {
	if err := t.client.Ping(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *Mentions) Invoke() error { // want P0301 "Mentions"
	// ValidateCredentials is called by somebody else, one hopes.
	validate := "ValidateCredentials"
	fmt.Println(validate)
	return t.enumerate()
}

func (t *Mentions) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := t.client.Has(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking up %s: %w", asset.Key, err)
	}
	return found, nil
}

func (t *Mentions) enumerate() error {
	if err := t.client.Walk(context.Background()); err != nil {
		return fmt.Errorf("walking: %w", err)
	}
	return nil
}

type OtherName struct {
	capability.BaseCapability
	client *apiClient
}

func (t *OtherName) ValidateCredentials() error {
	if err := t.client.Ping(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *OtherName) Invoke() error { // want P0301 "OtherName"
	if err := t.validateConfig(); err != nil {
		return fmt.Errorf("validating: %w", err)
	}
	return nil
}

func (t *OtherName) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := t.client.Has(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking up %s: %w", asset.Key, err)
	}
	return found, nil
}

func (t *OtherName) validateConfig() error {
	if t.client == nil {
		return fmt.Errorf("no client")
	}
	return nil
}

type InMatchOnly struct {
	capability.BaseCapability
	client *apiClient
}

func (t *InMatchOnly) ValidateCredentials() error {
	if err := t.client.Ping(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *InMatchOnly) Invoke() error { // want P0301 "InMatchOnly"
	return nil
}

func (t *InMatchOnly) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := t.client.Has(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking up %s: %w", asset.Key, err)
	}
	return found, nil
}

func (t *InMatchOnly) Match(job model.Job) bool {
	return t.ValidateCredentials() == nil
}
