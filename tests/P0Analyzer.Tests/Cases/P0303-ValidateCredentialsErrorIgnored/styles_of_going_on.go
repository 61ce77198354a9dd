// Package zoom validates first and goes on whatever comes of it.
package zoom

import (
	"context"
	"fmt"
	"log"
	"log/slog"

	"github.com/praetorian-inc/chariot/backend/pkg/capability"
	"github.com/praetorian-inc/chariot/backend/pkg/model"
)

// Statement drops the error: no rule for errors speaks beside this one.
type Statement struct {
	capability.BaseCapability
	client *zoomClient
}

func (t *Statement) ValidateCredentials() error {
	if _, err := t.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *Statement) Invoke() error {
	t.ValidateCredentials() // want P0303 "."
	return t.client.Walk(context.Background())
}

func (t *Statement) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := t.client.Find(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking %s up: %w", asset.Key, err)
	}
	return found.ID != "", nil
}

// Blank assigns it to nothing.
type Blank struct {
	capability.BaseCapability
	client *zoomClient
}

func (t *Blank) ValidateCredentials() error {
	if _, err := t.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *Blank) Invoke() error {
	_ = t.ValidateCredentials() // want P0303 "."
	return t.client.Walk(context.Background())
}

func (t *Blank) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := t.client.Find(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking %s up: %w", asset.Key, err)
	}
	return found.ID != "", nil
}

// LogsOnly logs and goes on.
type LogsOnly struct {
	capability.BaseCapability
	client *zoomClient
}

func (t *LogsOnly) ValidateCredentials() error {
	if _, err := t.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *LogsOnly) Invoke() error {
	if err := t.ValidateCredentials(); err != nil { // want P0303 "."
		slog.Error("bad credentials", "err", err)
	}
	return t.client.Walk(context.Background())
}

func (t *LogsOnly) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := t.client.Find(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking %s up: %w", asset.Key, err)
	}
	return found.ID != "", nil
}

// ReturnsNil leaves without an error.
type ReturnsNil struct {
	capability.BaseCapability
	client *zoomClient
}

func (t *ReturnsNil) ValidateCredentials() error {
	if _, err := t.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *ReturnsNil) Invoke() error {
	if err := t.ValidateCredentials(); err != nil { // want P0303 "."
		log.Println("no zoom:", err)
		return nil
	}
	return t.client.Walk(context.Background())
}

func (t *ReturnsNil) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := t.client.Find(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking %s up: %w", asset.Key, err)
	}
	return found.ID != "", nil
}

// Empty has nothing in the branch.
type Empty struct {
	capability.BaseCapability
	client *zoomClient
}

func (t *Empty) ValidateCredentials() error {
	if _, err := t.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *Empty) Invoke() error {
	err := t.ValidateCredentials() // want P0303 "."
	if err != nil {
	}
	return t.client.Walk(context.Background())
}

func (t *Empty) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := t.client.Find(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking %s up: %w", asset.Key, err)
	}
	return found.ID != "", nil
}

// OnlySome leaves for one kind of error.
type OnlySome struct {
	capability.BaseCapability
	client *zoomClient
	strict bool
}

func (t *OnlySome) ValidateCredentials() error {
	if _, err := t.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *OnlySome) Invoke() error {
	if err := t.ValidateCredentials(); err != nil && t.strict { // want P0303 "."
		return fmt.Errorf("validating credentials: %w", err)
	}
	return t.client.Walk(context.Background())
}

func (t *OnlySome) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := t.client.Find(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking %s up: %w", asset.Key, err)
	}
	return found.ID != "", nil
}

// HelperSwallows calls a helper that keeps the error to itself.
type HelperSwallows struct {
	capability.BaseCapability
	client *zoomClient
}

func (t *HelperSwallows) ValidateCredentials() error {
	if _, err := t.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *HelperSwallows) Invoke() error {
	if err := t.setup(); err != nil {
		return fmt.Errorf("setup: %w", err)
	}
	return nil
}

func (t *HelperSwallows) setup() error {
	if err := t.ValidateCredentials(); err != nil { // want P0303 "."
		slog.Warn("credentials", "err", err)
	}
	return nil
}

func (t *HelperSwallows) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := t.client.Find(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking %s up: %w", asset.Key, err)
	}
	return found.ID != "", nil
}

// CallerDrops drops what the helper passes on.
type CallerDrops struct {
	capability.BaseCapability
	client *zoomClient
}

func (t *CallerDrops) ValidateCredentials() error {
	if _, err := t.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *CallerDrops) Invoke() error {
	_ = t.setup() // want P0303 "."
	return t.client.Walk(context.Background())
}

func (t *CallerDrops) setup() error { return t.ValidateCredentials() }

func (t *CallerDrops) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := t.client.Find(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking %s up: %w", asset.Key, err)
	}
	return found.ID != "", nil
}

// Inverted leaves when all is well.
type Inverted struct {
	capability.BaseCapability
	client *zoomClient
}

func (t *Inverted) ValidateCredentials() error {
	if _, err := t.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *Inverted) Invoke() error {
	if err := t.ValidateCredentials(); err == nil { // want P0303 "."
		return nil
	}
	return t.client.Walk(context.Background())
}

func (t *Inverted) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := t.client.Find(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking %s up: %w", asset.Key, err)
	}
	return found.ID != "", nil
}

// UserOnly looks at the user and not at the error.
type UserOnly struct {
	capability.BaseCapability
	client *zoomClient
}

func (t *UserOnly) ValidateCredentials() (string, error) {
	user, err := t.client.Me(context.Background())
	if err != nil {
		return "", fmt.Errorf("asking who we are: %w", err)
	}
	return user, nil
}

func (t *UserOnly) Invoke() error {
	user, _ := t.ValidateCredentials() // want P0303 "."
	slog.Info("user", "name", user)
	return t.client.Walk(context.Background())
}

func (t *UserOnly) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := t.client.Find(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking %s up: %w", asset.Key, err)
	}
	return found.ID != "", nil
}
