// Package lacework is made with functional options.
package lacework

import (
	"context"
	"fmt"

	"github.com/praetorian-inc/chariot/backend/pkg/capability"
	"github.com/praetorian-inc/chariot/backend/pkg/filter"
	"github.com/praetorian-inc/chariot/backend/pkg/model"
)

type Lacework struct {
	capability.BaseCapability
	filter *filter.VMFilter
	client *laceworkClient
}

type Option func(*Lacework)

func WithFilter(f *filter.VMFilter) Option {
	return func(l *Lacework) { l.filter = f } // evidence vmfilter "init"
}

func New(client *laceworkClient, options ...Option) *Lacework {
	l := &Lacework{client: client}
	for _, option := range options {
		option(l)
	}
	return l
}

func (l *Lacework) Invoke() error {
	if err := l.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	hosts, err := l.client.Hosts(context.Background())
	if err != nil {
		return fmt.Errorf("listing hosts: %w", err)
	}
	for _, host := range hosts {
		asset := model.NewAsset(host.Name, host.IP)
		if l.filter.Asset(&asset) {
			continue
		}
		l.Job.Send(&asset) // evidence vmfilter "use"
	}
	return nil
}

func (l *Lacework) ValidateCredentials() error {
	if _, err := l.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (l *Lacework) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := l.client.Find(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking %s up: %w", asset.Key, err)
	}
	return found.ID != "", nil
}
