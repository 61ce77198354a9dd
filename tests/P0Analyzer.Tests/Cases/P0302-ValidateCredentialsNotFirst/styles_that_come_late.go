// Package slack validates its credentials after something else.
package slack

import (
	"context"
	"errors"
	"fmt"
	"log"
	"log/slog"
	"time"

	"github.com/praetorian-inc/chariot/backend/pkg/capability"
	"github.com/praetorian-inc/chariot/backend/pkg/model"
)

// Logs first.
type Logs struct {
	capability.BaseCapability
	client *slackClient
}

func (t *Logs) ValidateCredentials() error {
	if _, err := t.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *Logs) Invoke() error {
	slog.Info("starting slack")
	if err := t.ValidateCredentials(); err != nil { // want P0302 "."
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}

func (t *Logs) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := t.client.Find(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking %s up: %w", asset.Key, err)
	}
	return found.ID != "", nil
}

// Context makes a context first.
type Context struct {
	capability.BaseCapability
	client *slackClient
}

func (t *Context) ValidateCredentials() error {
	if _, err := t.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *Context) Invoke() error {
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	if err := t.ValidateCredentials(); err != nil { // want P0302 "."
		return fmt.Errorf("validating credentials: %w", err)
	}
	return t.client.Walk(ctx)
}

func (t *Context) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := t.client.Find(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking %s up: %w", asset.Key, err)
	}
	return found.ID != "", nil
}

// Condition skips the validation in some cases.
type Condition struct {
	capability.BaseCapability
	client *slackClient
	dryRun bool
}

func (t *Condition) ValidateCredentials() error {
	if _, err := t.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *Condition) Invoke() error {
	if !t.dryRun {
		if err := t.ValidateCredentials(); err != nil { // want P0302 "."
			return fmt.Errorf("validating credentials: %w", err)
		}
	}
	return nil
}

func (t *Condition) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := t.client.Find(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking %s up: %w", asset.Key, err)
	}
	return found.ID != "", nil
}

// Operand tests something else first in the same condition.
type Operand struct {
	capability.BaseCapability
	client *slackClient
	dryRun bool
}

func (t *Operand) ValidateCredentials() error {
	if _, err := t.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *Operand) Invoke() error {
	if !t.dryRun && t.ValidateCredentials() != nil { // want P0302 "."
		return errors.New("bad credentials")
	}
	return nil
}

func (t *Operand) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := t.client.Find(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking %s up: %w", asset.Key, err)
	}
	return found.ID != "", nil
}

// Declares a variable first.
type Declares struct {
	capability.BaseCapability
	client *slackClient
}

func (t *Declares) ValidateCredentials() error {
	if _, err := t.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *Declares) Invoke() error {
	var err error
	if err = t.ValidateCredentials(); err != nil { // want P0302 "."
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}

func (t *Declares) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := t.client.Find(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking %s up: %w", asset.Key, err)
	}
	return found.ID != "", nil
}

// LateHelper calls a helper that logs before it validates.
type LateHelper struct {
	capability.BaseCapability
	client *slackClient
}

func (t *LateHelper) ValidateCredentials() error {
	if _, err := t.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *LateHelper) Invoke() error {
	if err := t.prepare(); err != nil {
		return fmt.Errorf("preparing: %w", err)
	}
	return nil
}

func (t *LateHelper) prepare() error {
	log.Println("preparing slack")
	return t.ValidateCredentials() // want P0302 "."
}

func (t *LateHelper) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := t.client.Find(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking %s up: %w", asset.Key, err)
	}
	return found.ID != "", nil
}

// Fetches before it validates.
type Fetches struct {
	capability.BaseCapability
	client *slackClient
}

func (t *Fetches) ValidateCredentials() error {
	if _, err := t.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *Fetches) Invoke() error {
	teams, err := t.client.Teams(context.Background())
	if err != nil {
		return fmt.Errorf("listing teams: %w", err)
	}
	if err := t.ValidateCredentials(); err != nil { // want P0302 "."
		return fmt.Errorf("validating credentials: %w", err)
	}
	slog.Info("teams", "count", len(teams))
	return nil
}

func (t *Fetches) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := t.client.Find(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking %s up: %w", asset.Key, err)
	}
	return found.ID != "", nil
}

// ViaEnumerate validates deep inside of what comes second.
type ViaEnumerate struct {
	capability.BaseCapability
	client *slackClient
}

func (t *ViaEnumerate) ValidateCredentials() error {
	if _, err := t.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *ViaEnumerate) Invoke() error {
	t.client.Reset()
	return t.enumerate() // want P0302 "."
}

func (t *ViaEnumerate) enumerate() error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return t.client.Walk(context.Background())
}

func (t *ViaEnumerate) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := t.client.Find(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking %s up: %w", asset.Key, err)
	}
	return found.ID != "", nil
}
