// Package bitbucket has repositories and no hosts: nothing here is a finding.
package bitbucket

import (
	"context"
	"fmt"

	"github.com/ktrysmt/go-bitbucket"
	"github.com/praetorian-inc/chariot/backend/pkg/capability"
	"github.com/praetorian-inc/chariot/backend/pkg/model"
)

// Bitbucket reads a workspace.
//
//p0:kind scm the vendor has repositories, no hosts
type Bitbucket struct {
	capability.BaseCapability
	client *bitbucket.Client
}

func (b *Bitbucket) Invoke() error {
	if err := b.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	repos, err := b.client.Repositories.ListForAccount(&bitbucket.RepositoriesOptions{Owner: b.Job.Target})
	if err != nil {
		return fmt.Errorf("listing repositories: %w", err)
	}
	for _, repo := range repos.Items {
		b.Job.Send(model.NewRepository(repo.Full_name))
	}
	return nil
}

func (b *Bitbucket) ValidateCredentials() error {
	if _, err := b.client.User.Profile(); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (b *Bitbucket) CheckAffiliation(asset model.Asset) (bool, error) {
	repo, err := b.client.Repositories.Repository.Get(&bitbucket.RepositoryOptions{RepoSlug: asset.Name})
	if err != nil {
		return false, fmt.Errorf("getting %s: %w", asset.Name, err)
	}
	return repo.Owner != nil, nil
}

//p0:kind file-import users upload an export
type Export struct {
	capability.BaseCapability
	client *bitbucket.Client
}

func (e *Export) Invoke() error { // want P0301 "Export"
	return e.Job.Each(context.Background(), func(line string) error { return nil })
}

func (e *Export) CheckAffiliation(asset model.Asset) (bool, error) {
	return e.CheckAffiliationSimple(asset)
}
