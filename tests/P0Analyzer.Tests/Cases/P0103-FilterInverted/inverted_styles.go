// Package sentinel has the filter the wrong way round, in many styles.
package sentinel

import (
	"context"
	"fmt"
	"slices"

	"github.com/praetorian-inc/chariot/backend/pkg/capability"
	"github.com/praetorian-inc/chariot/backend/pkg/filter"
	"github.com/praetorian-inc/chariot/backend/pkg/model"
	"golang.org/x/sync/errgroup"
)

type Sentinel struct {
	capability.BaseCapability
	Filter *filter.VMFilter
	client *sentinelClient
}

func (s *Sentinel) Invoke() error {
	if err := s.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	hosts, err := s.client.Hosts(context.Background())
	if err != nil {
		return fmt.Errorf("listing hosts: %w", err)
	}
	for _, host := range hosts {
		s.negatedGuard(host)
		s.accepting(host)
		s.switched(host)
		s.variable(host)
		s.helper(host)
		s.compared(host)
		s.risk(host)
		s.doubled(host)
	}
	s.listed(hosts)
	s.deleted(hosts)
	s.channel(hosts)
	return s.grouped(hosts)
}

func (s *Sentinel) ValidateCredentials() error {
	if _, err := s.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (s *Sentinel) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := s.client.Find(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking %s up: %w", asset.Key, err)
	}
	return found.ID != "", nil
}

func (s *Sentinel) negatedGuard(host Host) {
	asset := model.NewAsset(host.Name, host.IP)
	if !s.Filter.Asset(&asset) {
		return
	}
	s.Job.Send(&asset) // want P0103 "'asset'"
}

func (s *Sentinel) accepting(host Host) {
	asset := model.NewAsset(host.Name, host.IP)
	if s.Filter.ShouldSend(&asset) {
		return
	}
	s.Job.Send(&asset) // want P0103 "'asset'"
}

func (s *Sentinel) switched(host Host) {
	asset := model.NewAsset(host.Name, host.IP)
	switch s.Filter.Asset(&asset) {
	case true:
		s.Job.Send(&asset) // want P0103 "'asset'"
	}
}

func (s *Sentinel) variable(host Host) {
	asset := model.NewAsset(host.Name, host.IP)
	wanted := s.Filter.Asset(&asset)
	if wanted && host.Online {
		s.Job.Send(&asset) // want P0103 "'asset'"
	}
}

func (s *Sentinel) inScope(asset *model.Asset) bool { return s.Filter.Asset(asset) }

func (s *Sentinel) helper(host Host) {
	asset := model.NewAsset(host.Name, host.IP)
	if !s.inScope(&asset) {
		return
	}
	s.Job.Send(&asset) // want P0103 "'asset'"
}

func (s *Sentinel) compared(host Host) {
	asset := model.NewAsset(host.Name, host.IP)
	if s.Filter.Asset(&asset) == true {
		s.Job.Send(&asset) // want P0103 "'asset'"
	}
}

func (s *Sentinel) risk(host Host) {
	risk := model.NewRisk(host.Asset, host.CVE)
	if s.Filter.Risk(&risk) {
		s.Job.Send(&risk) // want P0103 "'risk'"
	}
}

func (s *Sentinel) doubled(host Host) {
	asset := model.NewAsset(host.Name, host.IP)
	rejected := !!s.Filter.Asset(&asset)
	if !rejected {
		return
	}
	s.Job.Send(&asset) // want P0103 "'asset'"
}

func (s *Sentinel) listed(hosts []Host) {
	var kept []any
	for _, host := range hosts {
		asset := model.NewAsset(host.Name, host.IP)
		if s.Filter.Asset(&asset) {
			kept = append(kept, &asset)
		}
	}
	s.Job.Send(kept...) // want P0103 "'kept'"
}

func (s *Sentinel) deleted(hosts []Host) {
	assets := slices.DeleteFunc(s.assets(hosts), func(asset model.Asset) bool { return !s.Filter.Asset(&asset) })
	for _, asset := range assets {
		s.Job.Send(&asset) // want P0103 "'asset'"
	}
}

func (s *Sentinel) assets(hosts []Host) []model.Asset {
	var assets []model.Asset
	for _, host := range hosts {
		assets = append(assets, model.NewAsset(host.Name, host.IP))
	}
	return assets
}

func (s *Sentinel) channel(hosts []Host) {
	rejected := make(chan model.Asset, len(hosts))
	for _, host := range hosts {
		asset := model.NewAsset(host.Name, host.IP)
		if s.Filter.Asset(&asset) {
			rejected <- asset
		}
	}
	close(rejected)
	for asset := range rejected {
		s.Job.Send(&asset) // want P0103 "'asset'"
	}
}

func (s *Sentinel) grouped(hosts []Host) error {
	var group errgroup.Group
	group.SetLimit(4)
	for _, host := range hosts {
		host := host
		group.Go(func() error {
			asset := model.NewAsset(host.Name, host.IP)
			if skip := !s.Filter.Asset(&asset); skip {
				return nil
			}
			s.Job.Send(&asset) // want P0103 "'asset'"
			return nil
		})
	}
	return group.Wait()
}
