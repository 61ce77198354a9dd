// Package jira validates first in every way that the requirement allows: nothing here is a finding.
package jira

import (
	"context"
	"errors"
	"fmt"
	"log/slog"

	"github.com/praetorian-inc/chariot/backend/pkg/capability"
	"github.com/praetorian-inc/chariot/backend/pkg/model"
)

// TwoResults takes the error of two.
type TwoResults struct {
	capability.BaseCapability
	client *jiraClient
}

func (t *TwoResults) ValidateCredentials() (*User, error) {
	user, err := t.client.Myself(context.Background())
	if err != nil {
		return nil, fmt.Errorf("asking who we are: %w", err)
	}
	return user, nil
}

func (t *TwoResults) Invoke() error {
	if _, err := t.ValidateCredentials(); err != nil { // evidence validatecredentials "first in Invoke"
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}

func (t *TwoResults) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := t.client.Find(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking %s up: %w", asset.Key, err)
	}
	return found.ID != "", nil
}

// UserKept keeps the user for later.
type UserKept struct {
	capability.BaseCapability
	client *jiraClient
}

func (t *UserKept) ValidateCredentials(ctx context.Context) (*User, error) {
	user, err := t.client.Myself(ctx)
	if err != nil {
		return nil, fmt.Errorf("asking who we are: %w", err)
	}
	return user, nil
}

func (t *UserKept) Invoke() error {
	user, err := t.ValidateCredentials(context.Background()) // evidence validatecredentials "first in Invoke"
	if err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	slog.Info("logged in", "user", user.Name)
	return nil
}

func (t *UserKept) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := t.client.Find(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking %s up: %w", asset.Key, err)
	}
	return found.ID != "", nil
}

// NamedResult leaves through a named result.
type NamedResult struct {
	capability.BaseCapability
	client *jiraClient
}

func (t *NamedResult) ValidateCredentials() error {
	if _, err := t.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *NamedResult) Invoke() (err error) {
	if err = t.ValidateCredentials(); err != nil { // evidence validatecredentials "first in Invoke"
		return
	}
	return t.client.Walk(context.Background())
}

func (t *NamedResult) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := t.client.Find(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking %s up: %w", asset.Key, err)
	}
	return found.ID != "", nil
}

// ViaSetup calls a helper that validates first and wraps the error.
type ViaSetup struct {
	capability.BaseCapability
	client *jiraClient
}

func (t *ViaSetup) ValidateCredentials() error {
	if _, err := t.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *ViaSetup) setup(ctx context.Context) error {
	if err := t.ValidateCredentials(); err != nil {
		slog.ErrorContext(ctx, "bad credentials", "err", err)
		return fmt.Errorf("setup: %w", err)
	}
	slog.InfoContext(ctx, "ready")
	return nil
}

func (t *ViaSetup) Invoke() error {
	err := t.setup(context.Background()) // evidence validatecredentials "first in Invoke"
	if err != nil {
		return err
	}
	return nil
}

func (t *ViaSetup) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := t.client.Find(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking %s up: %w", asset.Key, err)
	}
	return found.ID != "", nil
}

// WholeRun hands everything to a helper.
type WholeRun struct {
	capability.BaseCapability
	client *jiraClient
}

func (t *WholeRun) ValidateCredentials() error {
	if _, err := t.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *WholeRun) Invoke() error {
	return t.run(context.Background()) // evidence validatecredentials "first in Invoke"
}

func (t *WholeRun) run(ctx context.Context) error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	if err := t.client.Walk(ctx); err != nil {
		return fmt.Errorf("walking: %w", err)
	}
	return nil
}

func (t *WholeRun) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := t.client.Find(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking %s up: %w", asset.Key, err)
	}
	return found.ID != "", nil
}

// Joined adds the error to another.
type Joined struct {
	capability.BaseCapability
	client *jiraClient
}

var errConfig = errors.New("jira is not configured")

func (t *Joined) ValidateCredentials() error {
	if _, err := t.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *Joined) Invoke() error {
	if err := t.ValidateCredentials(); err != nil { // evidence validatecredentials "first in Invoke"
		switch {
		case errors.Is(err, context.Canceled):
			return err
		default:
			return errors.Join(errConfig, err)
		}
	}
	return nil
}

func (t *Joined) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := t.client.Find(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking %s up: %w", asset.Key, err)
	}
	return found.ID != "", nil
}

// NotNil tests the other way round and does everything inside.
type NotNil struct {
	capability.BaseCapability
	client *jiraClient
}

func (t *NotNil) ValidateCredentials() error {
	if _, err := t.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *NotNil) Invoke() error {
	if err := t.ValidateCredentials(); err == nil { // evidence validatecredentials "first in Invoke"
		return t.client.Walk(context.Background())
	} else {
		return fmt.Errorf("validating credentials: %w", err)
	}
}

func (t *NotNil) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := t.client.Find(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking %s up: %w", asset.Key, err)
	}
	return found.ID != "", nil
}

// credentials is what several integrations embed.
type credentials struct {
	api *jiraAPI
}

func (c *credentials) ValidateCredentials() error {
	if err := c.api.Ping(context.Background()); err != nil {
		return fmt.Errorf("pinging: %w", err)
	}
	return nil
}

// Promoted validates by an embedded struct's method.
type Promoted struct {
	capability.BaseCapability
	*credentials
}

func (t *Promoted) Invoke() error {
	if err := t.ValidateCredentials(); err != nil { // evidence validatecredentials "first in Invoke"
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}

func (t *Promoted) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := t.api.Find(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("finding: %w", err)
	}
	return found.ID != "", nil
}

// Held validates through a field.
type Held struct {
	capability.BaseCapability
	auth *credentials
}

func (t Held) Invoke() error {
	if err := t.auth.ValidateCredentials(); err != nil { // evidence validatecredentials "first in Invoke"
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}

func (t Held) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := t.auth.api.Find(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("finding: %w", err)
	}
	return found.ID != "", nil
}

// Contextual is invoked with a context.
type Contextual struct {
	capability.BaseCapability
	client *jiraClient
}

func (t *Contextual) ValidateCredentials() error {
	if _, err := t.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *Contextual) Invoke(ctx context.Context) error {
	// The credentials come first, whatever a comment says before them.
	var err = t.ValidateCredentials() // evidence validatecredentials "first in Invoke"
	if nil != err {
		return &authError{cause: err}
	}
	return t.client.Walk(ctx)
}

func (t *Contextual) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := t.client.Find(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking %s up: %w", asset.Key, err)
	}
	return found.ID != "", nil
}

type authError struct{ cause error }

func (a *authError) Error() string { return "auth: " + a.cause.Error() }
func (a *authError) Unwrap() error { return a.cause }
