// Package miro validates first and leaves when that fails: nothing here is a finding.
package miro

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"

	"github.com/praetorian-inc/chariot/backend/pkg/capability"
	"github.com/praetorian-inc/chariot/backend/pkg/model"
)

// Cleans up before it leaves.
type Cleans struct {
	capability.BaseCapability
	client *miroClient
}

func (t *Cleans) ValidateCredentials() error {
	if _, err := t.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *Cleans) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		t.client.Forget()
		slog.Error("leaving", "err", err)
		return fmt.Errorf("validating credentials: %w", err)
	}
	return t.client.Walk(context.Background())
}

func (t *Cleans) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := t.client.Find(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking %s up: %w", asset.Key, err)
	}
	return found.ID != "", nil
}

// Panics instead of returning.
type Panics struct {
	capability.BaseCapability
	client *miroClient
}

func (t *Panics) ValidateCredentials() error {
	if _, err := t.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *Panics) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		panic(err)
	}
	return t.client.Walk(context.Background())
}

func (t *Panics) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := t.client.Find(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking %s up: %w", asset.Key, err)
	}
	return found.ID != "", nil
}

// Exits ends the process.
type Exits struct {
	capability.BaseCapability
	client *miroClient
}

func (t *Exits) ValidateCredentials() error {
	if _, err := t.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *Exits) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		slog.Error("credentials", "err", err)
		os.Exit(1)
	}
	return t.client.Walk(context.Background())
}

func (t *Exits) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := t.client.Find(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking %s up: %w", asset.Key, err)
	}
	return found.ID != "", nil
}

// Sentinel answers with an error of its own.
type Sentinel struct {
	capability.BaseCapability
	client *miroClient
}

var errUnauthorized = errors.New("miro: unauthorized")

func (t *Sentinel) ValidateCredentials() error {
	if _, err := t.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *Sentinel) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		slog.Debug("credentials", "err", err)
		return errUnauthorized
	}
	return t.client.Walk(context.Background())
}

func (t *Sentinel) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := t.client.Find(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking %s up: %w", asset.Key, err)
	}
	return found.ID != "", nil
}

// Nested leaves on each way through the branch.
type Nested struct {
	capability.BaseCapability
	client *miroClient
}

func (t *Nested) ValidateCredentials() error {
	if _, err := t.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *Nested) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		if errors.Is(err, context.DeadlineExceeded) {
			return fmt.Errorf("miro is slow: %w", err)
		}
		return fmt.Errorf("validating credentials: %w", err)
	}
	return t.client.Walk(context.Background())
}

func (t *Nested) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := t.client.Find(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking %s up: %w", asset.Key, err)
	}
	return found.ID != "", nil
}

// Helper gives the error to a function that makes another of it.
type Helper struct {
	capability.BaseCapability
	client *miroClient
}

func (t *Helper) ValidateCredentials() error {
	if _, err := t.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func fail(step string, err error) error { return fmt.Errorf("%s: %w", step, err) }

func (t *Helper) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return fail("credentials", err)
	}
	return t.client.Walk(context.Background())
}

func (t *Helper) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := t.client.Find(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking %s up: %w", asset.Key, err)
	}
	return found.ID != "", nil
}

// Switch asks in a switch.
type Switch struct {
	capability.BaseCapability
	client *miroClient
}

func (t *Switch) ValidateCredentials() error {
	if _, err := t.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *Switch) Invoke() error {
	switch err := t.ValidateCredentials(); {
	case errors.Is(err, context.Canceled):
		return fmt.Errorf("canceled: %w", err)
	case err != nil:
		return fmt.Errorf("validating credentials: %w", err)
	}
	return t.client.Walk(context.Background())
}

func (t *Switch) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := t.client.Find(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking %s up: %w", asset.Key, err)
	}
	return found.ID != "", nil
}

// NamedWrapped wraps through a deferred literal.
type NamedWrapped struct {
	capability.BaseCapability
	client *miroClient
}

func (t *NamedWrapped) ValidateCredentials() error {
	if _, err := t.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *NamedWrapped) Invoke() (err error) {
	if err = t.ValidateCredentials(); err != nil {
		err = fmt.Errorf("validating credentials: %w", err)
		return err
	}
	return t.client.Walk(context.Background())
}

func (t *NamedWrapped) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := t.client.Find(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking %s up: %w", asset.Key, err)
	}
	return found.ID != "", nil
}
