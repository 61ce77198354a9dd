// Package lookalikes has types that are no integrations, and integrations that get the method from elsewhere: nothing here is a finding.
package lookalikes

import (
	"context"
	"fmt"

	"github.com/praetorian-inc/chariot/backend/pkg/capability"
	"github.com/praetorian-inc/chariot/backend/pkg/model"
)

// Job has an entry and nothing else.
type Job struct{ name string }

func (j *Job) Invoke() error { return fmt.Errorf("job %s", j.name) }

// Base has the platform's base and no entry.
type Base struct {
	capability.BaseCapability
	client *baseClient
}

func (b *Base) Match(job model.Job) bool { return job.Is("base") }

// Function is no struct.
type Function func() error

func (f Function) Invoke() error { return f() }

func (f Function) Match(job model.Job) bool { return f != nil }

// Capability is an interface.
type Capability interface {
	Invoke() error
	ValidateCredentials() error
}

// Named has the base as a field with a name, which embeds nothing.
type Named struct {
	base capability.BaseCapability
}

func (n *Named) Invoke() error { return n.base.Run() }

// shared is embedded, and knows whom to ask.
type shared struct {
	capability.BaseCapability
	client *sharedClient
}

func (s *shared) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := s.client.Find(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking %s up: %w", asset.Key, err)
	}
	return found.ID != "", nil
}
func (s *shared) ValidateCredentials() error {
	if _, err := s.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

// Embedding gets the method by embedding.
type Embedding struct{ *shared }

func (e *Embedding) Invoke() error {
	if err := e.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}

// twice is embedded by what is embedded.
type twice struct{ shared }

// Deep gets it two steps down.
type Deep struct{ twice }

func (d *Deep) Invoke() error {
	if err := d.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}

// Own declares it by value.
type Own struct {
	capability.BaseCapability
	client *ownClient
}

func (o *Own) Invoke() error {
	if err := o.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}
func (o *Own) ValidateCredentials() error {
	if _, err := o.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (o Own) CheckAffiliation(ctx context.Context, asset model.Asset) (bool, error) {
	found, err := o.client.Find(ctx, asset.Key)
	if err != nil {
		return false, fmt.Errorf("finding: %w", err)
	}
	return found.ID != "", nil
}
