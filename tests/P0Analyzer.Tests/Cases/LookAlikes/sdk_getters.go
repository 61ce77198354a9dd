package sdk

import (
	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/ec2/types"
	"github.com/google/go-github/v57/github"
)

func instance(i types.Instance) (string, string) {
	return aws.ToString(i.InstanceId), aws.ToString(i.PublicDnsName)
}

func repositories(all []*github.Repository) []string {
	names := make([]string, 0, len(all))
	for _, repository := range all {
		if repository.GetArchived() {
			continue
		}
		names = append(names, repository.GetFullName())
	}
	return names
}
