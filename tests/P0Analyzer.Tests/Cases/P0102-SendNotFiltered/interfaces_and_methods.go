// Package rapid7 reaches the filter and the job through interfaces, embedded structs, method values and fields of function type.
package rapid7

import (
	"context"
	"fmt"

	"github.com/praetorian-inc/chariot/backend/pkg/capability"
	"github.com/praetorian-inc/chariot/backend/pkg/filter"
	"github.com/praetorian-inc/chariot/backend/pkg/model"
)

// scope is implemented by one type of the package.
type scope interface {
	Rejects(asset *model.Asset) bool
}

type vmScope struct{ filter *filter.VMFilter }

func (v *vmScope) Rejects(asset *model.Asset) bool { return v.filter.Asset(asset) }

// emitter sends; it is implemented once too.
type emitter interface {
	Emit(asset *model.Asset)
}

type jobEmitter struct{ Job *model.Job }

func (j jobEmitter) Emit(asset *model.Asset) { j.Job.Send(asset) }

// base is embedded by the integration.
type base struct {
	capability.BaseCapability
	Filter *filter.VMFilter
}

func (b *base) isAllowed(asset *model.Asset) bool { return !b.Filter.Asset(asset) }

func (b *base) report(asset *model.Asset) {
	if b.isAllowed(asset) {
		b.Job.Send(asset)
	}
}

func (b *base) dump(asset *model.Asset) { b.Job.Send(asset) }

type Rapid7 struct {
	base
	client  *rapid7Client
	scope   scope
	emitter emitter
	skip    func(*model.Asset) bool
	publish func(*model.Asset)
}

func New(client *rapid7Client, f *filter.VMFilter, job *model.Job) *Rapid7 {
	r := &Rapid7{base: base{Filter: f}, client: client, scope: &vmScope{filter: f}, emitter: jobEmitter{Job: job}}
	r.skip = f.Asset
	r.publish = r.dump
	return r
}

func (r *Rapid7) Invoke() error {
	if err := r.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	sites, err := r.client.Sites(context.Background())
	if err != nil {
		return fmt.Errorf("listing sites: %w", err)
	}
	for _, site := range sites {
		r.viaInterface(site)
		r.viaEmitter(site)
		r.viaEmbedded(site)
		r.viaMethodValues(site)
		r.viaMethodExpression(site)
		r.viaFields(site)
		r.viaPromotedField(site)
	}
	return nil
}

func (r *Rapid7) ValidateCredentials() error {
	if _, err := r.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (r *Rapid7) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := r.client.Find(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking %s up: %w", asset.Key, err)
	}
	return found.ID != "", nil
}

func (r *Rapid7) viaInterface(site Site) {
	asset := model.NewAsset(site.Host, site.IP)
	if r.scope.Rejects(&asset) {
		return
	}
	r.Job.Send(&asset)
}

func (r *Rapid7) viaEmitter(site Site) {
	asset := model.NewAsset(site.Host, site.IP)
	r.emitter.Emit(&asset) // want P0102 "handed to 'r.emitter.Emit', which sends it"
	if !r.scope.Rejects(&asset) {
		r.emitter.Emit(&asset)
	}
}

func (r *Rapid7) viaEmbedded(site Site) {
	asset := model.NewAsset(site.Host, site.IP)
	r.report(&asset)
	r.dump(&asset) // want P0102 "handed to 'r.dump', which sends it"
	if r.isAllowed(&asset) {
		r.dump(&asset)
	}
}

func (r *Rapid7) viaMethodValues(site Site) {
	asset := model.NewAsset(site.Host, site.IP)
	rejected, send := r.Filter.Asset, r.Job.Send
	if rejected(&asset) {
		return
	}
	send(&asset)
	other := model.NewAsset(site.Alias, site.IP)
	send(&other) // want P0102 "'other' is sent"
}

func (r *Rapid7) viaMethodExpression(site Site) {
	asset := model.NewAsset(site.Host, site.IP)
	if (*base).isAllowed(&r.base, &asset) {
		(*base).dump(&r.base, &asset)
	}
	(*base).dump(&r.base, site.Asset) // want P0102 "'site.Asset' is handed to"
}

func (r *Rapid7) viaFields(site Site) {
	asset := model.NewAsset(site.Host, site.IP)
	if !r.skip(&asset) {
		r.publish(&asset)
	}
	other := model.NewAsset(site.Alias, site.IP)
	r.publish(&other) // want P0102 "'other' is handed to 'r.publish'"
}

func (r *Rapid7) viaPromotedField(site Site) {
	asset := model.NewAsset(site.Host, site.IP)
	if r.base.Filter.Asset(&asset) {
		return
	}
	r.base.Job.Send(&asset)
	r.base.Job.Send(site.Asset) // want P0102 "'site.Asset' is sent"
}
