// Package github reaches the vendor in styles that hide the call: nothing here is a finding.
package github

import (
	"context"
	"fmt"
	"net"
	"os/exec"
	"strings"

	gh "github.com/google/go-github/v62/github"
	"github.com/praetorian-inc/chariot/backend/pkg/capability"
	"github.com/praetorian-inc/chariot/backend/pkg/model"
	"github.com/shurcooL/githubv4"
	"google.golang.org/api/compute/v1"
)

// Chain calls through the fields of an SDK's client.
type Chain struct {
	capability.BaseCapability
	gh *gh.Client
}

func (t *Chain) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}

func (t *Chain) ValidateCredentials() error {
	if _, _, err := t.gh.Users.Get(context.Background(), ""); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *Chain) CheckAffiliation(asset model.Asset) (bool, error) { // evidence checkaffiliation "real API query"
	repo, _, err := t.gh.Repositories.Get(context.Background(), asset.Org, asset.Name)
	if err != nil {
		return false, fmt.Errorf("getting %s: %w", asset.Name, err)
	}
	return repo.GetOwner().GetLogin() == asset.Org, nil
}

// GraphQL queries into a struct.
type GraphQL struct {
	capability.BaseCapability
	v4 *githubv4.Client
}

func (t *GraphQL) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}

func (t *GraphQL) ValidateCredentials() error {
	var query struct{ Viewer struct{ Login string } }
	if err := t.v4.Query(context.Background(), &query, nil); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (t *GraphQL) CheckAffiliation(asset model.Asset) (bool, error) { // evidence checkaffiliation "real API query"
	var query struct {
		Repository struct{ ID string } `graphql:"repository(owner: $owner, name: $name)"`
	}
	vars := map[string]any{"owner": githubv4.String(asset.Org), "name": githubv4.String(asset.Name)}
	if err := t.v4.Query(context.Background(), &query, vars); err != nil {
		return false, fmt.Errorf("querying: %w", err)
	}
	return query.Repository.ID != "", nil
}

// Fluent builds the request call by call.
type Fluent struct {
	capability.BaseCapability
	compute *compute.Service
}

func (t *Fluent) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}

func (t *Fluent) ValidateCredentials() error {
	if _, err := t.compute.Projects.Get("p").Do(); err != nil {
		return fmt.Errorf("getting the project: %w", err)
	}
	return nil
}

func (t *Fluent) CheckAffiliation(asset model.Asset) (bool, error) { // evidence checkaffiliation "real API query"
	list, err := t.compute.Instances.List(asset.Project, asset.Zone).Filter("name=" + asset.Name).Do()
	if err != nil {
		return false, fmt.Errorf("listing instances: %w", err)
	}
	return len(list.Items) == 1, nil
}

// Command runs the vendor's tool.
type Command struct{ capability.BaseCapability }

func (t *Command) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}

func (t *Command) ValidateCredentials() error {
	if err := exec.Command("gh", "auth", "status").Run(); err != nil {
		return fmt.Errorf("gh auth: %w", err)
	}
	return nil
}

func (t *Command) CheckAffiliation(asset model.Asset) (bool, error) { // evidence checkaffiliation "real API query"
	out, err := exec.CommandContext(context.Background(), "gh", "repo", "view", asset.Name).Output()
	if err != nil {
		return false, fmt.Errorf("gh repo view: %w", err)
	}
	return strings.Contains(string(out), asset.Org), nil
}

// Dialer connects.
type Dialer struct{ capability.BaseCapability }

func (t *Dialer) Invoke() error {
	if err := t.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	return nil
}

func (t *Dialer) ValidateCredentials() error {
	conn, err := net.Dial("tcp", "api.github.com:443")
	if err != nil {
		return fmt.Errorf("dialing: %w", err)
	}
	return conn.Close()
}

func (t *Dialer) CheckAffiliation(asset model.Asset) (bool, error) { // evidence checkaffiliation "real API query"
	conn, err := (&net.Dialer{}).DialContext(context.Background(), "tcp", asset.DNS)
	if err != nil {
		return false, fmt.Errorf("dialing %s: %w", asset.DNS, err)
	}
	defer conn.Close()
	return true, nil
}
