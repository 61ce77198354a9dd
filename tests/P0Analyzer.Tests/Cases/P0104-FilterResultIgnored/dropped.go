package jasper

import (
	"context"
	"fmt"

	"github.com/praetorian-inc/chariot/backend/pkg/capability"
	"github.com/praetorian-inc/chariot/backend/pkg/filter"
	"github.com/praetorian-inc/chariot/backend/pkg/model"
)

type Jasper struct {
	capability.BaseCapability
	Filter *filter.VMFilter
	client *jasperAPI
}

func (j *Jasper) Invoke() error {
	if err := j.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	hosts, err := j.client.Hosts(context.Background())
	if err != nil {
		return fmt.Errorf("listing hosts: %w", err)
	}
	for _, host := range hosts {
		j.bare(host)
		j.blank(host)
		j.pair(host)
		j.several(host)
		j.viaHelper(host)
		j.twice(host)
		j.spawned(host)
		j.declared(host)
	}
	return nil
}

func (j *Jasper) ValidateCredentials() error {
	if _, err := j.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (j *Jasper) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := j.client.Find(context.Background(), asset.DNS)
	if err != nil {
		return false, fmt.Errorf("looking %s up: %w", asset.DNS, err)
	}
	return found.ID != "", nil
}

func (j *Jasper) bare(host Host) {
	asset := model.NewAsset(host.Name, host.IP)
	j.Filter.Asset(&asset) // want P0104 "The filter's answer on 'asset' is dropped"
	j.Job.Send(&asset)
}

func (j *Jasper) blank(host Host) {
	asset := model.NewAsset(host.Name, host.IP)
	_ = j.Filter.Asset(&asset) // want P0104 "'asset'"
	j.Job.Send(&asset)
}

func (j *Jasper) pair(host Host) {
	asset := model.NewAsset(host.Name, host.IP)
	name, _ := host.Name, j.Filter.Asset(&asset) // want P0104 "'asset'"
	j.log("sending", name)
	j.Job.Send(&asset)
}

func (j *Jasper) several(host Host) {
	asset := model.NewAsset(host.Name, host.IP)
	risk := model.NewRisk(&asset, "exposed")
	j.Filter.Asset(&asset) // want P0104 "'asset'"
	j.Filter.Risk(&risk)   // want P0104 "'risk'"
	j.Job.Send(&asset, &risk)
}

func (j *Jasper) rejects(asset *model.Asset) bool { return j.Filter.Asset(asset) }

func (j *Jasper) viaHelper(host Host) {
	asset := model.NewAsset(host.Name, host.IP)
	j.rejects(&asset) // want P0104 "'asset'"
	j.deliver(&asset)
}

func (j *Jasper) deliver(asset *model.Asset) { j.Job.Send(asset) }

func (j *Jasper) twice(host Host) {
	asset := model.NewAsset(host.Name, host.IP)
	j.Filter.Asset(&asset) // want P0104 "'asset'"
	j.Job.Send(&asset)
	j.Job.Send(asset.Attribute("os", host.OS))
}

func (j *Jasper) spawned(host Host) {
	asset := model.NewAsset(host.Name, host.IP)
	go j.Filter.Asset(&asset) // want P0104 "'asset'"
	j.Job.Send(&asset)
}

func (j *Jasper) declared(host Host) {
	asset := model.NewAsset(host.Name, host.IP)
	var _ = j.Filter.Asset(&asset) // want P0104 "'asset'"
	j.Job.Send(&asset)
}
