package onyx

import (
	"context"
	"encoding/json"
	"fmt"
	"maps"

	"github.com/praetorian-inc/chariot/backend/pkg/capability"
	"github.com/praetorian-inc/chariot/backend/pkg/filter"
	"github.com/praetorian-inc/chariot/backend/pkg/model"
)

type Onyx struct {
	capability.BaseCapability
	Filter *filter.VMFilter // evidence vmfilter "init"
	client *onyxAPI
}

func (o *Onyx) Invoke() error {
	if err := o.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	hosts, err := o.client.Hosts(context.Background())
	if err != nil {
		return fmt.Errorf("listing hosts: %w", err)
	}
	for _, host := range hosts {
		o.decoded(host)
		o.decodedPointer(host)
		o.filled(host)
		o.streamed(host)
		o.copied(host)
		o.viaOut(host)
		o.viaOutAsked(host)
		o.named(host)
		o.logged(host)
		o.answered(host)
		o.predicate(host)
		o.open(host)
		o.openUnasked(host)
		o.loaded(host)
	}
	return nil
}

func (o *Onyx) ValidateCredentials() error {
	if _, err := o.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (o *Onyx) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := o.client.Find(context.Background(), asset.DNS)
	if err != nil {
		return false, fmt.Errorf("looking %s up: %w", asset.DNS, err)
	}
	return found.ID != "", nil
}

func (o *Onyx) decoded(host Host) {
	var assets []model.Asset
	if err := json.Unmarshal(host.Raw, &assets); err != nil {
		return
	}
	for _, asset := range assets {
		o.Job.Send(&asset) // want P0102 "'asset'"
	}
}

func (o *Onyx) decodedPointer(host Host) {
	var asset *model.Asset
	if err := o.client.Decode(host, &asset); err != nil {
		return
	}
	o.Job.Send(asset) // want P0102 "'asset'"
}

func (o *Onyx) filled(host Host) {
	assets := make([]model.Asset, len(host.Aliases))
	o.client.Fill(assets)
	for i := range assets {
		o.Job.Send(&assets[i]) // want P0102 "assets"
	}
}

func (o *Onyx) streamed(host Host) {
	found := make(chan model.Asset)
	go o.client.Stream(host, found)
	for asset := range found {
		o.Job.Send(&asset) // want P0102 "'asset'"
	}
}

func (o *Onyx) copied(host Host) {
	assets := map[string]model.Asset{}
	maps.Copy(assets, host.ByName)
	for _, asset := range assets {
		o.Job.Send(&asset) // want P0102 "'asset'"
	}
}

func (o *Onyx) load(host Host, into *[]model.Asset) {
	for _, asset := range host.Assets {
		if o.Filter.Asset(&asset) {
			o.log("filtered", asset.Key)
		}
		*into = append(*into, asset)
	}
}

func (o *Onyx) viaOut(host Host) {
	var assets []model.Asset
	o.load(host, &assets)
	for _, asset := range assets {
		o.Job.Send(&asset) // want P0102 "'asset'"
	}
}

func (o *Onyx) loadAsked(host Host, into *[]model.Asset) {
	for _, asset := range host.Assets {
		if o.Filter.Asset(&asset) {
			continue
		}
		*into = append(*into, asset)
	}
}

func (o *Onyx) viaOutAsked(host Host) {
	var assets []model.Asset
	o.loadAsked(host, &assets)
	for _, asset := range assets {
		o.Job.Send(&asset) // evidence vmfilter "use"
	}
}

type assetList []model.Asset

func (o *Onyx) named(host Host) {
	var assets assetList
	assets.Load(host)
	for _, asset := range assets {
		o.Job.Send(&asset) // want P0102 "'asset'"
	}
}

func (o *Onyx) logged(host Host) {
	var kept []model.Asset
	o.log("before", kept)
	for _, asset := range host.Assets {
		if o.Filter.Asset(&asset) {
			continue
		}
		kept = append(kept, asset)
		o.log("so far", kept)
	}
	for _, asset := range kept {
		o.Job.Send(&asset) // evidence vmfilter "use"
	}
}

func (o *Onyx) sendIf(ok bool, asset *model.Asset) {
	if ok {
		o.Job.Send(asset) // evidence vmfilter "use"
	}
}

func (o *Onyx) answered(host Host) {
	asset := model.NewAsset(host.Name, host.IP)
	o.sendIf(!o.Filter.Asset(&asset), &asset)
	rejected := o.Filter.Asset(&asset)
	o.sendIf(!rejected, &asset)
}

func (o *Onyx) sendUnless(host Host, rejects func(*model.Asset) bool) {
	asset := o.client.AssetOf(host)
	if rejects(asset) {
		return
	}
	o.Job.Send(asset) // evidence vmfilter "use"
}

func (o *Onyx) predicate(host Host) {
	o.sendUnless(host, o.Filter.Asset)
	o.sendUnless(host, func(asset *model.Asset) bool {
		return asset.Key == "" || o.Filter.Asset(asset)
	})
}

func (o *Onyx) sendWhen(host Host, wanted func(*model.Asset) bool) {
	asset := o.client.AssetOf(host)
	if wanted(asset) {
		o.Job.Send(asset) // want P0102 "'asset'"
	}
}

func (o *Onyx) open(host Host) {
	o.sendWhen(host, func(asset *model.Asset) bool { return asset.Key != "" })
}

func (o *Onyx) sendMatching(host Host, matches func(*model.Asset) bool) {
	asset := o.client.AssetOf(host)
	if matches(asset) {
		o.Job.Send(asset) // want P0102 "'asset'"
	}
}

func (o *Onyx) openUnasked(host Host) {
	o.sendMatching(host, host.Matches)
}

func (o *Onyx) loaded(host Host) {
	page := o.client.Page(host)
	assets := page.Assets[:0]
	assets = append(assets, page.Assets...)
	for _, asset := range assets {
		o.Job.Send(&asset) // want P0102 "'asset'"
	}
}
