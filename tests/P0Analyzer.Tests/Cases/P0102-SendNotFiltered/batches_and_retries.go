// Package snyk sends in batches and tries again when that fails.
package snyk

import (
	"context"
	"fmt"
	"sort"
	"time"

	"github.com/cenkalti/backoff/v4"
	"github.com/praetorian-inc/chariot/backend/pkg/capability"
	"github.com/praetorian-inc/chariot/backend/pkg/filter"
	"github.com/praetorian-inc/chariot/backend/pkg/model"
)

const batchSize = 100

type Snyk struct {
	capability.BaseCapability
	Filter  *filter.VMFilter
	client  *snykClient
	pending []model.Asset
}

func (s *Snyk) Invoke() error {
	if err := s.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	projects, err := s.client.Projects(context.Background())
	if err != nil {
		return fmt.Errorf("listing projects: %w", err)
	}
	s.batched(projects)
	s.batchedUnasked(projects)
	s.chunked(projects)
	if err := s.retried(projects); err != nil {
		return err
	}
	if err := s.viaBackoff(projects); err != nil {
		return err
	}
	s.unique(projects)
	s.grouped(projects)
	s.flushing(projects)
	s.structs(projects)
	s.items(projects)
	return nil
}

func (s *Snyk) ValidateCredentials() error {
	if _, err := s.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (s *Snyk) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := s.client.Find(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking %s up: %w", asset.Key, err)
	}
	return found.ID != "", nil
}

func (s *Snyk) batched(projects []Project) {
	batch := make([]any, 0, batchSize)
	for _, project := range projects {
		asset := model.NewAsset(project.Name, project.Host)
		if s.Filter.Asset(&asset) {
			continue
		}
		batch = append(batch, &asset)
		if len(batch) == batchSize {
			s.Job.Send(batch...)
			batch = batch[:0]
		}
	}
	if len(batch) > 0 {
		s.Job.Send(batch...)
	}
}

func (s *Snyk) batchedUnasked(projects []Project) {
	var batch []any
	for _, project := range projects {
		asset := model.NewAsset(project.Name, project.Host)
		batch = append(batch, &asset)
		if len(batch) == batchSize {
			s.Job.Send(batch...) // want P0102 "Elements of 'batch'"
			batch = nil
		}
	}
	s.Job.Send(batch...) // want P0102 "Elements of 'batch'"
}

func (s *Snyk) chunked(projects []Project) {
	assets := s.wanted(projects)
	for start := 0; start < len(assets); start += batchSize {
		end := min(start+batchSize, len(assets))
		s.Job.Send(assets[start:end]...)
	}
}

func (s *Snyk) wanted(projects []Project) []any {
	var wanted []any
	for _, project := range projects {
		if asset := model.NewAsset(project.Name, project.Host); !s.Filter.Asset(&asset) {
			wanted = append(wanted, &asset)
		}
	}
	sort.Slice(wanted, func(i, j int) bool { return i < j })
	return wanted
}

func withRetry(attempts int, try func() error) error {
	var err error
	for i := 0; i < attempts; i++ {
		if err = try(); err == nil {
			return nil
		}
		time.Sleep(time.Second)
	}
	return fmt.Errorf("after %d attempts: %w", attempts, err)
}

func (s *Snyk) retried(projects []Project) error {
	for _, project := range projects {
		asset := model.NewAsset(project.Name, project.Host)
		err := withRetry(3, func() error {
			if s.Filter.Asset(&asset) {
				return nil
			}
			s.Job.Send(&asset)
			return nil
		})
		if err != nil {
			return fmt.Errorf("sending %s: %w", project.Name, err)
		}
		var fetched model.Asset
		err = withRetry(3, func() error {
			var err error
			if fetched, err = s.client.Asset(context.Background(), project.Name); err != nil {
				return fmt.Errorf("asking for %s: %w", project.Name, err)
			}
			return nil
		})
		if err != nil {
			return fmt.Errorf("fetching %s: %w", project.Name, err)
		}
		if !s.Filter.Asset(&fetched) {
			s.Job.Send(&fetched)
		}
		err = withRetry(3, func() error {
			s.Job.Send(&fetched) // want P0102 "'fetched' is sent"
			return nil
		})
		if err != nil {
			return fmt.Errorf("sending %s again: %w", project.Name, err)
		}
	}
	return nil
}

func (s *Snyk) viaBackoff(projects []Project) error {
	for _, project := range projects {
		asset := model.NewAsset(project.Name, project.Host)
		if s.Filter.Asset(&asset) {
			continue
		}
		operation := func() error {
			s.Job.Send(&asset)
			return nil
		}
		if err := backoff.Retry(operation, backoff.NewExponentialBackOff()); err != nil {
			return fmt.Errorf("sending %s: %w", project.Name, err)
		}
	}
	return nil
}

func (s *Snyk) unique(projects []Project) {
	seen := map[string]struct{}{}
	for _, project := range projects {
		asset := model.NewAsset(project.Name, project.Host)
		if _, ok := seen[asset.Key]; ok || s.Filter.Asset(&asset) {
			continue
		}
		seen[asset.Key] = struct{}{}
		s.Job.Send(&asset)
	}
}

func (s *Snyk) grouped(projects []Project) {
	byOrg := map[string][]model.Asset{}
	for _, project := range projects {
		asset := model.NewAsset(project.Name, project.Host)
		if s.Filter.Asset(&asset) {
			continue
		}
		byOrg[project.Org] = append(byOrg[project.Org], asset)
	}
	for _, assets := range byOrg {
		for i := range assets {
			s.Job.Send(&assets[i])
		}
	}

	all := map[string][]model.Asset{}
	for _, project := range projects {
		all[project.Org] = append(all[project.Org], model.NewAsset(project.Name, project.Host))
	}
	for _, assets := range all {
		for i := range assets {
			s.Job.Send(&assets[i]) // want P0102 "'assets.i.' is sent"
		}
	}
}

func (s *Snyk) flushing(projects []Project) {
	for _, project := range projects {
		asset := model.NewAsset(project.Name, project.Host)
		if s.Filter.Asset(&asset) {
			continue
		}
		s.pending = append(s.pending, asset)
		if len(s.pending) >= batchSize {
			s.flush()
		}
	}
	s.flush()
}

func (s *Snyk) flush() {
	for i := range s.pending {
		s.Job.Send(&s.pending[i])
	}
	s.pending = s.pending[:0]
}

type finding struct {
	asset *model.Asset
	risks []model.Risk
}

func (s *Snyk) structs(projects []Project) {
	var findings []finding
	for _, project := range projects {
		asset := model.NewAsset(project.Name, project.Host)
		if s.Filter.Asset(&asset) {
			continue
		}
		found := finding{asset: &asset}
		for _, issue := range project.Issues {
			found.risks = append(found.risks, model.NewRisk(&asset, issue.Title))
		}
		findings = append(findings, found)
	}
	for _, found := range findings {
		s.Job.Send(found.asset)
		for _, risk := range found.risks {
			s.Job.Send(&risk)
		}
	}
}

func (s *Snyk) items(projects []Project) {
	for _, project := range projects {
		asset := model.NewAsset(project.Name, project.Host)
		if s.Filter.Asset(&asset) {
			continue
		}
		items := []any{&asset}
		for _, issue := range project.Issues {
			items = append(items, model.NewRisk(&asset, issue.Title))
		}
		s.Job.Send(items...)

		mixed := []any{&asset}
		for _, sibling := range project.Siblings {
			mixed = append(mixed, model.NewAsset(sibling, project.Host))
		}
		s.Job.Send(mixed...) // want P0102 "Elements of 'mixed'"
	}
}
