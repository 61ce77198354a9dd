// Package gcp rests on the job's seeds or on the platform's simple check.
package gcp

import (
	"context"
	"fmt"
	"net/netip"
	"slices"
	"strings"

	"github.com/praetorian-inc/chariot/backend/pkg/capability"
	"github.com/praetorian-inc/chariot/backend/pkg/model"
)

// Embedded delegates to what it embeds.
type Embedded struct {
	capability.BaseCapability
	client *gcpClient
}

func (t *Embedded) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}
func (t *Embedded) ValidateCredentials() error {
	if _, err := t.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *Embedded) CheckAffiliation(asset model.Asset) (bool, error) { // evidence checkaffiliation "CheckAffiliationSimple"
	return t.BaseCapability.CheckAffiliationSimple(asset)
}

// Imported calls the platform's function by its package.
type Imported struct {
	capability.BaseCapability
	client *gcpClient
}

func (t *Imported) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}
func (t *Imported) ValidateCredentials() error {
	if _, err := t.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *Imported) CheckAffiliation(asset model.Asset) (bool, error) { // evidence checkaffiliation "CheckAffiliationSimple"
	ok, err := capability.CheckAffiliationSimple(t.Job, asset, "gcp")
	if err != nil {
		return false, fmt.Errorf("simple check: %w", err)
	}
	return ok, nil
}

// ViaHelper reaches it through two helpers.
type ViaHelper struct {
	capability.BaseCapability
	client *gcpClient
}

func (t *ViaHelper) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}
func (t *ViaHelper) ValidateCredentials() error {
	if _, err := t.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *ViaHelper) CheckAffiliation(asset model.Asset) (bool, error) { // evidence checkaffiliation "CheckAffiliationSimple"
	return t.owned(asset)
}

func (t *ViaHelper) owned(asset model.Asset) (bool, error) { return t.simply(asset) }

func (t *ViaHelper) simply(asset model.Asset) (bool, error) { return t.CheckAffiliationSimple(asset) }

// SeedLoop compares with every seed.
type SeedLoop struct {
	capability.BaseCapability
	client *gcpClient
}

func (t *SeedLoop) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}
func (t *SeedLoop) ValidateCredentials() error {
	if _, err := t.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *SeedLoop) CheckAffiliation(asset model.Asset) (bool, error) { // evidence checkaffiliation "seed match"
	for _, seed := range t.Job.Seeds {
		if strings.HasSuffix(asset.DNS, seed.Value) {
			return true, nil
		}
	}
	return false, nil
}

// SeedFunc lets a library compare.
type SeedFunc struct {
	capability.BaseCapability
	client *gcpClient
}

func (t *SeedFunc) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}
func (t *SeedFunc) ValidateCredentials() error {
	if _, err := t.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *SeedFunc) CheckAffiliation(_ context.Context, asset model.Asset) bool { // evidence checkaffiliation "seed match"
	return slices.ContainsFunc(t.Job.Seeds, func(seed model.Seed) bool { return seed.DNS == asset.DNS })
}

// SeedHelper hands the seeds to a helper that knows nothing of jobs.
type SeedHelper struct {
	capability.BaseCapability
	client *gcpClient
}

func (t *SeedHelper) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}
func (t *SeedHelper) ValidateCredentials() error {
	if _, err := t.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *SeedHelper) CheckAffiliation(asset model.Asset) (bool, error) { // evidence checkaffiliation "seed match"
	return within(asset.IP, t.Job.Seeds)
}

func within(address string, seeds []model.Seed) (bool, error) {
	addr, err := netip.ParseAddr(address)
	if err != nil {
		return false, fmt.Errorf("parsing %s: %w", address, err)
	}
	for _, seed := range seeds {
		prefix, err := netip.ParsePrefix(seed.Value)
		if err != nil {
			return false, fmt.Errorf("parsing seed %s: %w", seed.Value, err)
		}
		if prefix.Contains(addr) {
			return true, nil
		}
	}
	return false, nil
}

// SeedSet builds a set of them first.
type SeedSet struct {
	capability.BaseCapability
	client *gcpClient
}

func (t *SeedSet) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}
func (t *SeedSet) ValidateCredentials() error {
	if _, err := t.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *SeedSet) seeds() map[string]bool {
	set := make(map[string]bool, len(t.Job.Seeds))
	for _, seed := range t.Job.Seeds {
		set[seed.DNS] = true
	}
	return set
}

func (t *SeedSet) CheckAffiliation(asset model.Asset) (bool, error) { // evidence checkaffiliation "seed match"
	return t.seeds()[asset.DNS], nil
}

// SeedLogged only logs them.
type SeedLogged struct {
	capability.BaseCapability
	client *gcpClient
}

func (t *SeedLogged) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}
func (t *SeedLogged) ValidateCredentials() error {
	if _, err := t.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *SeedLogged) CheckAffiliation(asset model.Asset) (bool, error) { // want P0202 "SeedLogged"
	fmt.Println("seeds:", t.Job.Seeds)
	return asset.DNS != "", nil
}

// OtherSeeds compares with seeds of its own.
type OtherSeeds struct {
	capability.BaseCapability
	client *gcpClient
	known  []string
}

func (t *OtherSeeds) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}
func (t *OtherSeeds) ValidateCredentials() error {
	if _, err := t.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *OtherSeeds) CheckAffiliation(asset model.Asset) (bool, error) { // want P0202 "OtherSeeds"
	return slices.Contains(t.known, asset.DNS), nil
}
