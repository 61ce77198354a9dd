// Package zendesk never validates, or does so in a place that the entry reaches.
package zendesk

import (
	"context"
	"fmt"
	"sync"

	"github.com/praetorian-inc/chariot/backend/pkg/capability"
	"github.com/praetorian-inc/chariot/backend/pkg/model"
	"github.com/praetorian-inc/chariot/backend/pkg/registries"
)

func init() {
	registries.RegisterChariotCapability(&Bare{}, nil)
}

// Bare is known by its registration alone, and has nothing to call.
type Bare struct {
	client *zendeskClient
}

func (t *Bare) Invoke() error { // want P0301 "Bare"
	return t.client.Walk(context.Background())
}

func (t *Bare) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := t.client.Find(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking %s up: %w", asset.Key, err)
	}
	return found.ID != "", nil
}

// OnlyInConstructor validates where it is made.
type OnlyInConstructor struct {
	capability.BaseCapability
	client *zendeskClient
}

func NewOnlyInConstructor(client *zendeskClient) (*OnlyInConstructor, error) {
	t := &OnlyInConstructor{client: client}
	if err := t.ValidateCredentials(); err != nil {
		return nil, fmt.Errorf("validating: %w", err)
	}
	return t, nil
}

func (t *OnlyInConstructor) ValidateCredentials() error {
	if _, err := t.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *OnlyInConstructor) Invoke() error { // want P0301 "OnlyInConstructor"
	return t.client.Walk(context.Background())
}

func (t *OnlyInConstructor) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := t.client.Find(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking %s up: %w", asset.Key, err)
	}
	return found.ID != "", nil
}

// Unreached has a helper that validates, and never calls it.
type Unreached struct {
	capability.BaseCapability
	client *zendeskClient
}

func (t *Unreached) ValidateCredentials() error {
	if _, err := t.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *Unreached) check() error { return t.ValidateCredentials() }

func (t *Unreached) Invoke() error { // want P0301 "Unreached"
	return t.client.Walk(context.Background())
}

func (t *Unreached) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := t.client.Find(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking %s up: %w", asset.Key, err)
	}
	return found.ID != "", nil
}

// ValueReceiver is entered by value.
type ValueReceiver struct {
	capability.BaseCapability
	client *zendeskClient
}

func (t *ValueReceiver) ValidateCredentials() error {
	if _, err := t.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t ValueReceiver) Invoke() error { // want P0301 "ValueReceiver"
	return t.client.Walk(context.Background())
}

func (t *ValueReceiver) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := t.client.Find(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking %s up: %w", asset.Key, err)
	}
	return found.ID != "", nil
}

// Mentioned stores the method and never runs it.
type Mentioned struct {
	capability.BaseCapability
	client   *zendeskClient
	validate func() error
}

func (t *Mentioned) ValidateCredentials() error {
	if _, err := t.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *Mentioned) Invoke() error { // want P0301 "Mentioned"
	t.validate = t.ValidateCredentials
	return t.client.Walk(context.Background())
}

func (t *Mentioned) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := t.client.Find(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking %s up: %w", asset.Key, err)
	}
	return found.ID != "", nil
}

// Onced validates once for all runs: late, but not missing.
type Onced struct {
	capability.BaseCapability
	client *zendeskClient
	once   sync.Once
	err    error
}

func (t *Onced) ValidateCredentials() error {
	if _, err := t.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *Onced) Invoke() error {
	t.once.Do(func() { t.err = t.ValidateCredentials() }) // want P0302 "."
	if t.err != nil {
		return t.err
	}
	return t.client.Walk(context.Background())
}

func (t *Onced) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := t.client.Find(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking %s up: %w", asset.Key, err)
	}
	return found.ID != "", nil
}

// authenticator is implemented once.
type authenticator interface{ Authenticate() error }

type tokenAuth struct{ client *zendeskClient }

func (a *tokenAuth) Authenticate() error { return a.ValidateCredentials() }

func (a *tokenAuth) ValidateCredentials() error {
	if err := a.client.Ping(context.Background()); err != nil {
		return fmt.Errorf("pinging: %w", err)
	}
	return nil
}

// ViaInterface reaches the validation through the interface.
type ViaInterface struct {
	capability.BaseCapability
	auth   authenticator
	client *zendeskClient
}

func (t *ViaInterface) Invoke() error {
	if err := t.auth.Authenticate(); err != nil {
		return fmt.Errorf("authenticating: %w", err)
	}
	return t.client.Walk(context.Background())
}

func (t *ViaInterface) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := t.client.Find(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking %s up: %w", asset.Key, err)
	}
	return found.ID != "", nil
}

// ViaField reaches it through a field of function type.
type ViaField struct {
	capability.BaseCapability
	client *zendeskClient
	auth   func() error
}

func NewViaField(client *zendeskClient) *ViaField {
	t := &ViaField{client: client}
	t.auth = t.ValidateCredentials
	return t
}

func (t *ViaField) ValidateCredentials() error {
	if _, err := t.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *ViaField) Invoke() error {
	if err := t.auth(); err != nil {
		return fmt.Errorf("authenticating: %w", err)
	}
	return t.client.Walk(context.Background())
}

func (t *ViaField) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := t.client.Find(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking %s up: %w", asset.Key, err)
	}
	return found.ID != "", nil
}

// MethodExpression is called through its type.
type MethodExpression struct {
	capability.BaseCapability
	client *zendeskClient
}

func (t *MethodExpression) ValidateCredentials() error {
	if _, err := t.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *MethodExpression) Invoke() error {
	if err := (*MethodExpression).ValidateCredentials(t); err != nil {
		return fmt.Errorf("authenticating: %w", err)
	}
	return t.client.Walk(context.Background())
}

func (t *MethodExpression) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := t.client.Find(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking %s up: %w", asset.Key, err)
	}
	return found.ID != "", nil
}

//p0:kind file-import a user uploads the export
type Upload struct {
	capability.BaseCapability
	client *zendeskClient
}

func (t *Upload) Invoke() error { // want P0301 "Upload"
	return t.client.Walk(context.Background())
}

func (t *Upload) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := t.client.Find(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking %s up: %w", asset.Key, err)
	}
	return found.ID != "", nil
}
